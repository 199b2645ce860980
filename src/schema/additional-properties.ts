import type { ModelIssue } from '../errors/model-issue';

/** JSON fields by wire name. */
export type AdditionalProperties = Record<string, unknown>;

/**
 * The key under which an instance holds the fields that its class does not have. A symbol, so that
 * no name in a document can collide with it, and that no tool which goes by names meets it.
 */
export const ADDITIONAL: unique symbol = Symbol('databricks-jobs.additionalProperties');

/** What every instance has room for. */
export interface Extensible {
  [ADDITIONAL]?: AdditionalProperties | undefined;
}

/**
 * An object with no inherited names at all, so that `__proto__` and `toString` are keys like any
 * other. Made by a constructor, since V8 keeps those fast where Object.create(null) is slow.
 */
const Bag = function () {
  // Its prototype is what matters.
} as unknown as { new (): AdditionalProperties; prototype: object };
Bag.prototype = Object.freeze(Object.create(null) as object);

/** An empty object with no inherited names. */
export function createBag(): AdditionalProperties {
  return new Bag();
}

/** The fields that the class does not have; made when first asked for. */
export function additionalPropertiesOf(instance: Extensible): AdditionalProperties {
  const known = instance[ADDITIONAL];
  if (known) return known;
  const made = createBag();
  if (Object.isExtensible(instance)) instance[ADDITIONAL] = made;
  return made;
}

/** Replaces the fields that the class does not have by a copy of those given. */
export function setAdditionalProperties(instance: Extensible, fields: object | undefined): void {
  instance[ADDITIONAL] = fields && Object.assign(createBag(), fields);
}

/** Keeps one field that the class does not have, or a value that its field cannot hold. */
export function addProperty(instance: Extensible, key: string, value: unknown): void {
  (instance[ADDITIONAL] ??= createBag())[key] = value;
}

const issuesOf = new WeakMap<object, readonly ModelIssue[]>();
const NONE: readonly ModelIssue[] = Object.freeze([]);

/** What a lenient read set aside, listed on the instance that it returned. */
export function readIssuesOf(instance: object): readonly ModelIssue[] {
  return issuesOf.get(instance) ?? NONE;
}

/** Notes what a lenient read set aside. */
export function setReadIssues(instance: object, issues: readonly ModelIssue[]): void {
  issuesOf.set(instance, Object.freeze(issues));
}

/** Lists on a copy what is listed on the instance. */
export function copyReadIssues(instance: object, copy: object): void {
  const issues = issuesOf.get(instance);
  if (issues) issuesOf.set(copy, issues);
}
