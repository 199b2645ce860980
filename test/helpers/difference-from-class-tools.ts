/**
 * Compares what a strict read gives with what class-transformer and class-validator make of the same classes: whether the document is
 * accepted; the path and code of each issue, as far as these tools can tell them; and of an instance the classes, the unset fields, and
 * the dict with the order of its keys.
 *
 * These differences are known, and so the documents avoid them or they are evened out before the comparison:
 * - Unknown fields. The tools assign them to the instance itself, where they can overwrite a method or a property, and throw on a
 *   nested `constructor`. So such keys are renamed, and instances are compared without unknown fields.
 * - `unknownFields`, `lenient`, `maxDepth` and `maxIssues`: the tools have nothing like them.
 * - Values that no JSON text can hold, bigints, and digits that JSON.parse rounds: both sides get what JSON.parse gives. Only the
 *   package refuses an infinite number in an unknown field, so there is none.
 * - The place of a fault within a list of scalars or a map: the tools name the field (see toolPath).
 * - Faults within a value that has the wrong type, too many items, or fits no member of a oneOf: the tools report them as well, the
 *   package does not.
 * - Several constraints that fail at one place: to the tools, a number in a string field is also too short.
 * - Documents that are known to be another than the model's, such as a page read as a run: to the tools, all of it is unknown fields.
 * - Rules for the bodies of requests: the package checks them if the object has no other fault, the tools always.
 * - GitSource by itself: class-transformer cannot create an instance of an abstract class. It is compared as part of a run.
 */
import { Model, ModelValidationError, type ModelClass, type ModelIssue } from '../../src';
import { fieldsOf } from '../../src/schema/registry';
import { BODY_RULES, CONSTRAINTS_OF, readWithTools } from './class-tools';
import { firstDifference } from './first-difference';
import type { AnyModel } from './models';
import { liesBelow, toolPath, withoutAliases } from './tool-path';

const LIMITS = { maxDepth: 1000, maxIssues: 10_000 } as const;

/** What is different, or undefined if nothing is. */
export function differenceFromClassTools(model: AnyModel, text: string): string | undefined {
  const document = JSON.parse(text) as object;
  const { instance, failed } = readWithTools(model, JSON.parse(text) as object);
  let read: Model;
  try {
    read = model.fromDict(document, { ...LIMITS, unknownFields: 'drop' });
    model.fromDict(document, LIMITS);
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    if (error.issues.some(({ code }) => code === 'wrong_document')) return undefined;
    return differenceOfIssues(model, error.issues, failed);
  }
  if (failed.size > 0) return `only the tools refuse: ${[...failed].join('; ')}`;
  return differenceOfClasses(read, instance) ?? firstDifference(read.toDict(), instance.toDict());
}

function differenceOfIssues(
  model: ModelClass,
  issues: readonly ModelIssue[],
  failed: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const places = new Set<string>();
  for (const { path, code } of issues) {
    const place = toolPath(model, path);
    places.add(place);
    const constraints = failed.get(place) ?? [];
    if (![...(CONSTRAINTS_OF[code] ?? []), 'isMap'].some((name) => constraints.includes(name))) {
      return `${code} at ${path}, but the tools say ${constraints.join()} at ${place}`;
    }
  }
  const only = [...failed.keys()].filter(
    (path) =>
      !places.has(path) &&
      !issues.some((issue) => liesBelow(path, withoutAliases(model, issue.path))) &&
      !failed.get(path)?.every((name) => BODY_RULES.includes(name)),
  );
  return only.length === 0 ? undefined : `only the tools refuse ${only.join(', ')}`;
}

/** Every field of every nested model: of the same class, and unset in both or in none. */
function differenceOfClasses(ours: unknown, theirs: unknown): string | undefined {
  if (typeof ours !== 'object' || ours === null) {
    return (ours ?? null) === (theirs ?? null) ? undefined : `${String(ours)} ${String(theirs)}`;
  }
  if (Object.getPrototypeOf(ours) !== Object.getPrototypeOf(theirs)) return 'prototypes';
  const keys =
    ours instanceof Model
      ? fieldsOf(ours.constructor as ModelClass).map(({ property }) => property)
      : Object.keys(ours);
  for (const key of keys) {
    const found = differenceOfClasses(Reflect.get(ours, key), Reflect.get(theirs as object, key));
    if (found !== undefined) return `.${key}: ${found}`;
  }
  return undefined;
}
