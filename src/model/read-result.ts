/** What `fromJson` gives for a text of type `Text`: null only for the value null (and undefined). */
export type TextResult<M, Text> = Text extends string ? M : null;

/**
 * What `fromDict` gives for a value of type `Value`: null only if that type allows null. A value of type `any`,
 * such as `JSON.parse` gives, is taken at its word: it is a document. One of type `unknown` can be null.
 */
export type DictResult<M, Value> = 0 extends 1 & Value
  ? M
  : unknown extends Value
    ? M | null
    : Value extends null | undefined
      ? null
      : M;
