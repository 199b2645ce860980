import type { ValidationError } from 'class-validator';

import { renderPath, unknownField, type PathSegment } from '../../decode';
import type { ModelIssue } from '../../errors/model-issue';
import { misnamedField } from '../../schema/class-tools/misnamed-field';
import { issueOfError } from '../problem/errors-of-issues';
import { wireNamesOf } from '../read/wire-names';

/** The issues that class-validator's errors come to, one a place, with wire paths. */
export function issuesOfErrors(errors: readonly ValidationError[]): ModelIssue[] {
  return errors.flatMap((error) => issuesOf(error, []));
}

function issuesOf(error: ValidationError, outer: readonly PathSegment[]): ModelIssue[] {
  const issue = issueOfError(error);
  if (issue) return [issue];
  const path = [...outer, segmentOf(error)];
  const [rule] = Object.entries(error.constraints ?? {});
  if (rule) return [{ path: renderPath([...path].reverse()), ...problemOf(error, ...rule) }];
  return (error.children ?? []).flatMap((child) => issuesOf(child, path));
}

function segmentOf({ target, property, constraints }: ValidationError): PathSegment {
  if (Array.isArray(target)) return Number(property);
  // A rule of the whole instance, which names the field in its message.
  const misnamed = target && constraints?.['isFilledByName'] && misnamedField(target);
  if (misnamed) return misnamed.wire;
  return wireNamesOf(target?.constructor).get(property) ?? property;
}

function problemOf(
  error: ValidationError,
  rule: string,
  message: string,
): Pick<ModelIssue, 'code' | 'message'> {
  const { target, property } = error;
  if (rule === 'whitelistValidation') {
    return unknownField(target?.constructor.name ?? 'the body', property, []);
  }
  const wire = String(segmentOf(error));
  const name = [property, wire].find((candidate) => message.startsWith(`${candidate} `));
  const withoutName =
    name === undefined ? message.replace(property, wire) : message.slice(name.length + 1);
  return { code: rule === 'isDefined' ? 'required' : 'constraint', message: withoutName };
}
