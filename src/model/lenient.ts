import type { FieldName } from './model-properties';

/**
 * What a lenient read gives: a model of which any field, a required one too, can be undefined, at any depth. A
 * value that a field could not hold is in `additionalProperties`, and `toDict()` writes it back as it came.
 *
 * Every `Run` is a `Lenient<Run>`: declare a parameter as `Lenient<Run>` to take both. `TaskGraph` and
 * `RetryChain` are typed as after a strict read.
 */
export type Lenient<T> = T extends { toDict(): unknown }
  ? LenientModel<T>
  : T extends readonly (infer Item)[]
    ? LenientList<T, Lenient<Item>>
    : T extends Record<string, infer Member>
      ? string extends keyof T
        ? Record<string, Lenient<Member>>
        : T
      : T;

/** A model whose fields can all be undefined; its methods give lenient models, too. */
type LenientModel<M> = {
  [K in keyof M]: K extends 'toDict' | 'toJSON' | 'toBSON'
    ? Writer<M[K]>
    : K extends 'with'
      ? M[K]
      : M[K] extends (...args: infer Arguments) => infer Result
        ? (...args: Arguments) => Lenient<Result>
        : LenientMember<M, K>;
};

/** A field can be undefined; a computed property is as it is declared. */
type LenientMember<M, K extends keyof M> =
  K extends FieldName<M> ? Lenient<M[K]> | undefined : Lenient<M[K]>;

/** An array stays an array that can be changed, and a readonly one stays readonly. */
type LenientList<T, Item> = T extends unknown[] ? Item[] : readonly Item[];

/** The wire form holds what was set aside, which can be anything. */
type Writer<Method> = Method extends (...args: infer Arguments) => unknown
  ? (...args: Arguments) => Record<string, unknown>
  : Method;
