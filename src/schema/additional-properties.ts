import type { ModelIssue } from '../errors/model-issue';
import { ModelUsageError } from '../errors/model-usage-error';

/** JSON fields by wire name. */
export type AdditionalProperties = Record<string, unknown>;

/**
 * The key under which an instance holds the fields that its class does not have. A symbol, so that
 * no name in a document can collide with it, and that no tool which goes by names meets it. An instance has it only if
 * there is such a field: matchers of tests compare it then, and an own key with the value undefined would make them differ.
 */
export const ADDITIONAL: unique symbol = Symbol('databricks-jobs.additionalProperties');

/** What the prototype of every model has, and no copy of an instance's own properties. */
export const MODEL: unique symbol = Symbol('databricks-jobs.model');

/** What an instance may have. */
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

/** True for an instance of a model. */
export function isModel(value: object): boolean {
  return MODEL in value;
}

/**
 * What an instance without such fields shows: one empty object for all of them, so that reading makes nothing. An
 * assignment to it would be lost. It reaches the prototype, which refuses it with advice.
 */
const NO_FIELDS: AdditionalProperties = Object.freeze(
  Object.create(
    new Proxy(Object.freeze(Object.create(null) as object), {
      set(_target, key): never {
        throw new ModelUsageError(
          `the object has no additional properties that ${String(key)} could be added to; assign all of them at once: ` +
            `additionalProperties = { ${String(key)}: … }`,
        );
      },
    }),
  ) as AdditionalProperties,
);

/** The fields that the class does not have. To ask for them changes nothing. */
export function additionalPropertiesOf(instance: Extensible): AdditionalProperties {
  return instance[ADDITIONAL] ?? NO_FIELDS;
}

/** Replaces the fields that the class does not have by a copy of those given. */
export function setAdditionalProperties(instance: Extensible, fields: object | undefined): void {
  const bag = Object.assign(createBag(), fields);
  if (Object.keys(bag).length > 0) instance[ADDITIONAL] = bag;
  else Reflect.deleteProperty(instance, ADDITIONAL);
}

/** Forgets fields that the class does not have. */
export function removeProperties(instance: Extensible, names: readonly string[]): void {
  const kept = { ...instance[ADDITIONAL] };
  if (!names.some((name) => Object.hasOwn(kept, name))) return;
  for (const name of names) Reflect.deleteProperty(kept, name);
  setAdditionalProperties(instance, kept);
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
