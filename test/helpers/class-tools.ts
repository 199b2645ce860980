import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';

import type { Model, ModelClass, ModelIssueCode } from '../../src';
import { renderPath, type PathSegment } from '../../src/decode/issues/path';
import { fieldsOf } from '../../src/schema/registry';

/** An object as class-transformer and class-validator read it. */
export interface ToolReading {
  readonly instance: Model;
  /** The constraints that failed, by wire path. */
  readonly failed: ReadonlyMap<string, readonly string[]>;
}

/** The rules for the bodies of requests: see src/models/request/rules. */
export const BODY_RULES: readonly string[] = [
  'excludes',
  'fitsDestinations',
  'fitsEntries',
  'fitsGitSource',
  'fitsJsonBytes',
  'hasDurationTarget',
  'hasOneKindOfWork',
  'isAsciiOnly',
  'isDurationTarget',
  'isId',
  'namesOne',
];

/** For each issue code, the constraints of class-validator of which one fails at the same place. In a map it is always isMap. */
export const CONSTRAINTS_OF: Readonly<Partial<Record<ModelIssueCode, readonly string[]>>> = {
  type: ['isString', 'isInt', 'isNumber', 'isBoolean', 'isEnum', 'isArray', 'isInstance'],
  required: ['isDefined'],
  enum: ['isEnum'],
  unsafe_integer: ['max', 'min'],
  min_length: ['minLength'],
  max_length: ['maxLength'],
  pattern: ['matches'],
  max_items: ['arrayMaxSize'],
  one_of: ['isInstance'],
  constraint: BODY_RULES,
};

/** Constraints that fail only because there is no object to validate. isInstance fails as well then. */
const WITHOUT_OBJECT = ['nestedValidation', 'unknownValue'];

export function readWithTools(model: ModelClass<Model>, document: object): ToolReading {
  const instance = plainToInstance(model as unknown as new () => Model, document);
  const failed = new Map<string, readonly string[]>();
  collect(validateSync(instance), [], failed);
  return { instance, failed };
}

function collect(
  errors: readonly ValidationError[],
  parent: readonly PathSegment[],
  failed: Map<string, readonly string[]>,
): void {
  for (const { target, property, constraints = {}, children = [] } of errors) {
    const path = [...segmentOf(target as object, property), ...parent];
    const names = Object.keys(constraints);
    if (!names.every((name) => WITHOUT_OBJECT.includes(name))) failed.set(renderPath(path), names);
    collect(children, path, failed);
  }
}

/** No segment for an error about an object of an unknown class, which has no property. */
function segmentOf(target: object, property: string | undefined): PathSegment[] {
  if (property === undefined) return [];
  if (Array.isArray(target)) return [Number(property)];
  const fields = fieldsOf(target.constructor as ModelClass);
  return [fields.find((field) => field.property === property)?.wire ?? property];
}
