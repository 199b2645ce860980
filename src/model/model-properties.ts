/**
 * The properties that a model may be built from: its fields, the required ones among them, and
 * `additionalProperties`. A nested model may be given as its properties again, an enum value as text. What is
 * computed (`outcome`, `isActive`) is no field and is refused.
 */
export type ModelProperties<M> = {
  [K in keyof FieldsOf<M>]: Buildable<FieldsOf<M>[K]>;
} & {
  /** Fields that the class does not have, by wire name. */
  additionalProperties?: Record<string, unknown> | undefined;
};

/** The fields of a model without its methods and without what is computed. */
export type FieldsOf<M> = Pick<M, FieldName<M>>;

/** The names of the properties that may be assigned and are no methods. */
export type FieldName<M> = {
  [K in WritableName<M>]: K extends 'additionalProperties' | symbol
    ? never
    : NonNullable<M[K]> extends (...args: never[]) => unknown
      ? never
      : K;
}[WritableName<M>];

/** The names of all properties that are not readonly, as those with a getter alone are. */
type WritableName<M> = keyof M &
  ValueOf<{
    // `with` takes properties, so that to compare it would go round in circles.
    [K in keyof M as K extends 'with' ? never : K]-?: IfSame<
      { [P in K]: M[P] },
      { -readonly [P in K]: M[P] },
      K
    >;
  }>;

/** The types of the values of an object. */
type ValueOf<T> = T[keyof T];

/**
 * `Then` where both types are the same to the letter, `readonly` included. The two functions are written out: under
 * one name they would be compared by that name's argument, of which `readonly` is no part.
 */
type IfSame<A, B, Then> =
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- how U relates is what is compared
  (<U>() => U extends A ? 1 : 2) extends <U>() => U extends B ? 1 : 2 ? Then : never;

/** What the value of a property may be given as: a model also as its properties, an enum value also as text. */
type Buildable<T> = T extends string
  ? T | `${T}`
  : T extends readonly (infer Item)[]
    ? readonly Buildable<Item>[]
    : T extends { toDict(): unknown }
      ? T | ModelProperties<T>
      : T extends Record<string, infer Member>
        ? string extends keyof T
          ? Readonly<Record<string, Buildable<Member>>>
          : T
        : T;
