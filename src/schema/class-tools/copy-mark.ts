/** Where each model tells which copy of this package it belongs to; all copies of a process share the symbol. */
export const COPY_MARK: unique symbol = Symbol.for('databricks-jobs.copy') as never;

/** This copy. */
export const THIS_COPY: object = Object.freeze({});

/** True for an instance of a model of another copy of this package, which no `instanceof` of this one knows. */
export function isOfAnotherCopy(value: object): boolean {
  const mark = (value as { readonly [COPY_MARK]?: unknown })[COPY_MARK];
  return mark !== undefined && mark !== THIS_COPY;
}
