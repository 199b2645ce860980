import type { Code } from '../../codegen/code';
import type { Scope } from '../../codegen/scope';
import type { ModelClass } from '../model-class';
import type { Dialect } from './dialect';
import type { Checked, Fault } from './fault';

/** Where class-validator's constraints of a type belong. */
export interface ConstraintPlace {
  /** The wire name of the field, for messages. */
  readonly wire: string;
  /** `true` for the items of an array: each must pass. */
  readonly each: boolean;
}

/**
 * All that is said of one kind of value. `Type` is its descriptor. Each kind is one file of this folder; a new kind is a
 * new file that calls {@link defineKind}.
 */
export interface Kind<Type extends { readonly kind: string }> {
  /** The `kind` of its descriptors. */
  readonly name: Type['kind'];
  /** What a value of this kind is, for messages: `an integer`. */
  expected(type: Type): string;
  /** class-validator's decorators. */
  constraints(type: Type, place: ConstraintPlace): PropertyDecorator[];
  /** The schema of a value. */
  describe<Schema>(type: Type, dialect: Dialect<Schema>): Schema;
  /** A plausible JSON value; `exampleOf` gives that of a nested model. */
  example(type: Type, exampleOf: (model: ModelClass) => unknown): unknown;
}

/** A kind whose values may be kept as they are if a quick test passes. */
export interface TestedKind<Type extends { readonly kind: string }> extends Kind<Type> {
  /** A quick test: `true` only if the value is sound and is kept as it is. Values that fail are checked in full. */
  accepts(type: Type): (value: unknown) => boolean;
  /** The same test as code on the variable `v`, if that is faster than a call. */
  emitTest?(type: Type, scope: Scope): Code;
}

/** A kind of value that holds no other value. */
export interface ScalarKind<Type extends { readonly kind: string }> extends TestedKind<Type> {
  /** What `typeof` says of a value that is written as it is. */
  readonly jsonType: 'string' | 'number' | 'boolean';
  /** The full check of a value that is neither null nor absent. */
  check(type: Type, value: unknown): Checked;
  /** The limits that a value of the right type breaks. A lenient read does not ask. */
  brokenLimits?(type: Type, value: unknown): Fault[];
}

type AnyKind = Kind<{ readonly kind: string }>;
const kinds = new Map<string, AnyKind>();

/** Makes a kind known by its name. */
export function defineKind<K extends { readonly name: string }>(kind: K): K {
  kinds.set(kind.name, kind as unknown as AnyKind);
  return kind;
}

/** The kind of a field or an item. */
export function kindOf(type: { readonly kind: string }): AnyKind {
  return kindNamed(type.kind);
}

/** The kind of a value that holds no other value; a caller knows that it is none of the structured kinds. */
export function scalarKindOf(type: {
  readonly kind: string;
}): ScalarKind<{ readonly kind: string }> {
  return kindNamed(type.kind) as ScalarKind<{ readonly kind: string }>;
}

/** The quick test of a kind that has one: every scalar kind, and `any`. */
export function testedKindOf(type: {
  readonly kind: string;
}): TestedKind<{ readonly kind: string }> {
  return kindNamed(type.kind) as TestedKind<{ readonly kind: string }>;
}

function kindNamed(name: string): AnyKind {
  const kind = kinds.get(name);
  if (kind) return kind;
  throw new TypeError(
    `there is no kind of field ${name}; there are ${[...kinds.keys()].join(', ')}`,
  );
}
