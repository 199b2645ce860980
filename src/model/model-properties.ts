/**
 * The properties that a model may be built from: its fields, of which nested models may be given as
 * properties again, and `additionalProperties`.
 */
export type ModelProperties<M> = {
  [K in FieldName<M>]?: Buildable<M[K]>;
} & {
  /** Fields that the class does not have, by wire name. */
  additionalProperties?: Record<string, unknown>;
};

/** The names of the properties that may be assigned and are no methods. */
export type FieldName<M> = {
  [K in keyof M]-?: K extends string
    ? NonNullable<M[K]> extends (...args: never[]) => unknown
      ? never
      : K extends 'additionalProperties'
        ? never
        : IfSame<{ [P in K]: M[P] }, { -readonly [P in K]: M[P] }, K>
    : never;
}[keyof M];

/** `Then` where both types are the same to the letter, `readonly` included. */
type IfSame<A, B, Then> = Probe<A> extends Probe<B> ? Then : never;

/** A type that is assignable to another of its kind only where `T` is identical. */
type Probe<T> = <U>(value: U) => U extends T ? 1 : 2;

/** What the value of a property may be given as: a model also as its properties. */
type Buildable<T> = T extends readonly (infer Item)[]
  ? readonly Buildable<Item>[]
  : T extends { toDict(): unknown }
    ? T | ModelProperties<T>
    : T extends Record<string, infer Member>
      ? string extends keyof T
        ? Readonly<Record<string, Buildable<Member>>>
        : T
      : T;
