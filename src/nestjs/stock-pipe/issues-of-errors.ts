import type { ValidationError } from 'class-validator';

import { checkInstance } from '../../model/validate';
import { joinPaths, renderPath, unknownField, type PathSegment } from '../../decode';
import type { ModelIssue } from '../../errors/model-issue';
import type { ModelClass } from '../../schema/model-class';
import { fieldsOf } from '../../schema/registry';
import { Model } from '../../model/model';
import { wireNameOf } from './wire-names';

/** The issues that class-validator's errors come to. */
export interface CollectedIssues {
  readonly issues: readonly ModelIssue[];
  /** How many there are, those beyond the limit included. */
  readonly count: number;
}

/**
 * Turns class-validator's errors into issues with wire paths. What they say of a model's own fields is found
 * anew by the codec, which knows the index of a wrong item; of other rules the message is kept.
 */
export function issuesOfErrors(
  errors: readonly ValidationError[],
  maxIssues: number,
): CollectedIssues {
  const collector = new Collector(maxIssues);
  collector.collect(errors, [], false);
  return { issues: collector.issues, count: collector.count };
}

class Collector {
  readonly issues: ModelIssue[] = [];
  count = 0;
  private readonly paths = new Set<string>();

  constructor(private readonly maxIssues: number) {}

  collect(
    errors: readonly ValidationError[],
    path: readonly PathSegment[],
    inModel: boolean,
  ): void {
    const target: unknown = errors[0]?.target;
    const isModel = target instanceof Model;
    if (isModel && !inModel) this.checkModel(target as Model, path);
    for (const error of errors) {
      const here = [...path, segmentOf(error)];
      for (const [rule, message] of Object.entries(error.constraints ?? {})) {
        this.addRule(error, rule, message, here);
      }
      if (error.children) this.collect(error.children, here, inModel || isModel);
    }
  }

  private checkModel(instance: Model, path: readonly PathSegment[]): void {
    for (const issue of checkInstance(instance))
      this.add({ ...issue, path: join(path, issue.path) });
  }

  private addRule(
    error: ValidationError,
    rule: string,
    message: string,
    path: readonly PathSegment[],
  ): void {
    const rendered = render(path);
    if (this.isCovered(rendered)) return;
    this.add({ path: rendered, ...problemOf(error, rule, message) });
  }

  /** Whether an issue lies at the path, above it or below it: one fault is told once. */
  private isCovered(path: string): boolean {
    if (this.paths.has(path)) return true;
    for (const known of this.paths) {
      if (isBelow(known, path) || isBelow(path, known)) return true;
    }
    return false;
  }

  private add(issue: ModelIssue): void {
    this.count += 1;
    if (this.issues.length >= this.maxIssues) return;
    this.issues.push(issue);
    this.paths.add(issue.path);
  }
}

function segmentOf({ target, property }: ValidationError): PathSegment {
  return Array.isArray(target) ? Number(property) : wireNameOf(target, property);
}

function problemOf(
  error: ValidationError,
  rule: string,
  message: string,
): Pick<ModelIssue, 'code' | 'message'> {
  if (rule === 'whitelistValidation') {
    const model = error.target?.constructor as ModelClass;
    const fields = error.target instanceof Model ? fieldsOf(model) : [];
    return unknownField(model.name, error.property, fields);
  }
  const wire = String(segmentOf(error));
  const name = [error.property, wire].find((candidate) => message.startsWith(`${candidate} `));
  const withoutName =
    name === undefined ? message.replace(error.property, wire) : message.slice(name.length + 1);
  return { code: rule === 'isDefined' ? 'required' : 'constraint', message: withoutName };
}

function isBelow(path: string, other: string): boolean {
  return path.startsWith(other) && /^[.[]/.test(path.slice(other.length));
}

function render(path: readonly PathSegment[]): string {
  return renderPath([...path].reverse());
}

function join(path: readonly PathSegment[], inner: string): string {
  return joinPaths(render(path), inner);
}
