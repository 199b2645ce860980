import type { FieldName } from './model-properties';

/**
 * What a lenient read gives: a model of which any field, a required one too, can be undefined, at any depth. A
 * value that a field could not hold is in `additionalProperties`, and `toDict()` writes it back as it came.
 *
 * `Lenient<Run, 'open'>` is what a read with `enums: 'open'` gives: an enum field can also hold text that its enum does
 * not list. Every `Run` is a `Lenient<Run>`, and both are a `Lenient<Run, 'open'>`: declare a parameter so to take what any
 * read gives. What is computed from several runs or tasks (`RetryChain`, `RunHistory`, `TaskGraph`) takes all of them too, and
 * has the types of a strict read: there, `taskKey` can be undefined after a lenient read although its type is `string`.
 */
export type Lenient<T, Enums extends 'closed' | 'open' = 'closed'> = T extends {
  toDict(): unknown;
}
  ? LenientModel<T, Enums>
  : T extends readonly (infer Item)[]
    ? LenientList<T, Lenient<Item, Enums>>
    : T extends Record<string, infer Member>
      ? string extends keyof T
        ? Record<string, Lenient<Member, Enums>>
        : T
      : T;

/** A model whose fields can all be undefined; its methods give lenient models, too. */
type LenientModel<M, Enums extends 'closed' | 'open'> = {
  [K in keyof M]: K extends 'toDict' | 'toJSON' | 'toBSON'
    ? Writer<M[K]>
    : K extends 'with'
      ? M[K]
      : M[K] extends (...args: infer Arguments) => infer Result
        ? (...args: Arguments) => Lenient<Result, Enums>
        : LenientMember<M, K, Enums>;
};

/** A field can be undefined; a computed property is as it is declared. */
type LenientMember<M, K extends keyof M, Enums extends 'closed' | 'open'> =
  K extends FieldName<M>
    ? Lenient<Enums extends 'open' ? OpenWords<M[K]> : M[K], Enums> | undefined
    : Lenient<M[K], Enums>;

/** The value of a field in which an enum value can be any text; editors still propose the values that are known. */
type OpenWords<T> = T extends string
  ? string extends T
    ? T
    : T | (string & NonNullable<unknown>)
  : T extends { toDict(): unknown }
    ? T
    : T extends (infer Item)[]
      ? OpenWords<Item>[]
      : T extends Record<string, infer Member>
        ? string extends keyof T
          ? Record<string, OpenWords<Member>>
          : T
        : T;

/** An array stays an array that can be changed, and a readonly one stays readonly. */
type LenientList<T, Item> = T extends unknown[] ? Item[] : readonly Item[];

/** The wire form holds what was set aside, which can be anything. */
type Writer<Method> = Method extends (...args: infer Arguments) => unknown
  ? (...args: Arguments) => Record<string, unknown>
  : Method;
