/**
 * What is wrong with a value, before it is put into words. A kind finds the fault;
 * `decode/issues/messages.ts` writes the message.
 */
export type Fault =
  /** The value has another JSON type than the kind, or is a number that is not finite. An enum says its values. */
  | { readonly code: 'type'; readonly values?: readonly string[] }
  /** The string is not one of the values. */
  | { readonly code: 'enum'; readonly values: readonly string[] }
  /** The integer is beyond ±(2^53 − 1). */
  | { readonly code: 'unsafe_integer' }
  /** The integer is beyond what a double can hold. */
  | { readonly code: 'not_finite' }
  /** The string has too few or too many code points, the array too many items. */
  | {
      readonly code: 'min_length' | 'max_length' | 'max_items';
      readonly limit: number;
      readonly length: number;
    }
  /** The string does not match. */
  | { readonly code: 'pattern'; readonly pattern: RegExp };

/** What a kind made of a value: the value to keep, or what is wrong with it. */
export type Checked = { readonly value: unknown } | { readonly fault: Fault };
