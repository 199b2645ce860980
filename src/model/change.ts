import { asModelError } from '../decode/issues/as-model-error';
import { describeKind } from '../decode/issues/describe-value';
import { segmentsOf } from '../decode/issues/issue';
import type { ModelIssue } from '../errors/model-issue';
import { ModelUsageError } from '../errors/model-usage-error';
import { ModelValidationError } from '../errors/model-validation-error';
import {
  readIssuesOf,
  removeProperties,
  setReadIssues,
  type Extensible,
} from '../schema/additional-properties';
import type { FieldDescriptor } from '../schema/field-descriptor';
import type { ModelClass } from '../schema/model-class';
import { planOf } from '../schema/plan';
import { copyInstance } from './clone';
import { setProperty } from './create';
import { checkInstance } from './validate';

type Properties = Record<string, unknown>;

/** So many problems are looked at, so that the old ones do not hide the new. */
const MOST_ISSUES = 10_000;

/**
 * A copy with some properties changed. Problems that the instance had before are no obstacle, but for misnamed properties.
 * @throws ModelValidationError with the problems that the change makes, in wire names.
 */
export function changedCopy<M extends object>(instance: M, changes: object): M {
  const { name } = instance.constructor;
  if (typeof changes !== 'object' || (changes as unknown) === null) {
    throw new ModelUsageError(
      `with takes an object of property names of ${name}, but was given ${describeKind(changes)}`,
    );
  }
  try {
    const copy = copyInstance(instance);
    const changed = applyChanges(copy as Properties, changes as Properties);
    const issues = newIssues(instance, copy, changed);
    if (issues.length > 0) throw new ModelValidationError(name, issues);
    forgetReadIssues(copy, changed, 'additionalProperties' in changes);
    return copy;
  } catch (error) {
    throw asModelError(error, `with could not read the changes to the ${name}`);
  }
}

/** Makes the changes, and gives the wire names of the fields that were given. */
function applyChanges(copy: Properties, changes: Properties): ReadonlySet<string> {
  const plan = planOf(copy.constructor as ModelClass);
  const changed = new Set<string>();
  for (const [name, value] of Object.entries(changes)) {
    const field = plan.fields.find(({ property }) => property === name);
    if (field && value == null) copy[name] = undefined;
    else setProperty(plan, copy, name, value ?? null, 1);
    if (field) {
      changed.add(field.wire);
      forgetSetAside(copy, field);
    }
  }
  return changed;
}

/** What a lenient read had set aside for a field is outdated once the field is given. */
function forgetSetAside(copy: Extensible, { wire, aliases = [] }: FieldDescriptor): void {
  removeProperties(copy, [wire, ...aliases]);
}

function newIssues(
  before: object,
  after: object,
  changed: ReadonlySet<string>,
): readonly ModelIssue[] {
  const issues = checkInstance(after, { maxIssues: MOST_ISSUES });
  if (issues.every((issue) => isWithin(changed, issue))) return issues;
  const known = new Set(checkInstance(before, { maxIssues: MOST_ISSUES }).map(textOf));
  const isNew = (issue: ModelIssue): boolean =>
    isWithin(changed, issue) || isMeantForField(issue) || !known.has(textOf(issue));
  return issues.filter(isNew);
}

/** A property under a name that is almost a field's: its value would be lost, so it is an obstacle even if it was there before. */
function isMeantForField({ code, params }: ModelIssue): boolean {
  return code === 'unknown_field' && params?.meant !== undefined;
}

function textOf({ path, code, message }: ModelIssue): string {
  return JSON.stringify([path, code, message]);
}

function isWithin(changed: ReadonlySet<string>, issue: ModelIssue): boolean {
  return changed.has(String(segmentsOf(issue)[0]));
}

/** @param replaced - whether the additional properties were replaced, and what had been set aside with them. */
function forgetReadIssues(copy: object, changed: ReadonlySet<string>, replaced: boolean): void {
  const issues = readIssuesOf(copy);
  const isKept = (issue: ModelIssue): boolean =>
    !isWithin(changed, issue) && !(replaced && segmentsOf(issue).length === 1);
  if (issues.length > 0) setReadIssues(copy, issues.filter(isKept));
}
