/**
 * What kind of rule a value breaks.
 *
 * - `type`: the value has another JSON type than the field holds
 * - `required`: a required field is absent or null
 * - `enum`: the value is not in the field's list
 * - `unsafe_integer`: an integer beyond ±(2^53 − 1), which a JavaScript number cannot hold exactly
 * - `not_finite`: a number beyond what a double can hold, such as `1e400`
 * - `min_length`, `max_length`: a string has too few or too many code points
 * - `pattern`: a string does not match the field's pattern
 * - `max_items`: an array has too many items
 * - `unknown_field`: a field that the model does not have, met with `unknownFields: 'reject'`
 * - `one_of`: an object fits none, or several, of the models that may stand there
 * - `wrong_document`: the document is another than the model's, such as a page of runs, a job or an error of the API, or has the names of
 *   properties instead of those of the JSON
 * - `too_deep`: objects and arrays are nested deeper than `maxDepth`
 * - `not_json`: a value that JSON cannot write, such as a function
 * - `constraint`: a class-validator decorator of the user's own class failed
 */
export type ModelIssueCode =
  | 'type'
  | 'required'
  | 'enum'
  | 'unsafe_integer'
  | 'not_finite'
  | 'min_length'
  | 'max_length'
  | 'pattern'
  | 'max_items'
  | 'unknown_field'
  | 'one_of'
  | 'wrong_document'
  | 'too_deep'
  | 'not_json'
  | 'constraint';

/**
 * The numbers and values of a message, for a translation of it. Which there are depends on the code.
 *
 * - `enum`: `values`; `type` and `required` too, if the field is an enum
 * - `unsafe_integer`, `not_finite`: `min`, `max`
 * - `min_length`, `max_length`, `max_items`: `limit`, `length`
 * - `pattern`: `pattern`
 * - `one_of`: `keys`, one of which the object must have, and `found`, those that it has
 * - `too_deep`: `limit`
 * - `unknown_field`: `meant`, if a field is meant by its name
 * - `constraint`: `rule`, the name of class-validator's constraint
 *
 * The other codes have none: `expected` and `received` are all that there is to say.
 */
export interface ModelIssueParams {
  /** The values of the enum. */
  readonly values?: readonly string[];
  /** The least number. */
  readonly min?: number;
  /** The largest number. */
  readonly max?: number;
  /** The fewest or most code points or items, or the most levels. */
  readonly limit?: number;
  /** How many there are. */
  readonly length?: number;
  /** The source of the regular expression. */
  readonly pattern?: string;
  /** The wire names that tell the members of a oneOf apart. */
  readonly keys?: readonly string[];
  /** Those of them that the object has. */
  readonly found?: readonly string[];
  /** The name that was probably meant. */
  readonly meant?: string;
  /** The name of the constraint, such as `isEmail`. */
  readonly rule?: string;
}

/** One problem of a document: where it is, and what was expected there. */
export interface ModelIssue {
  /** Where, in wire names: `tasks[2].state.life_cycle_state`; empty for the document itself. */
  readonly path: string;
  /** Which rule is broken. */
  readonly code: ModelIssueCode;
  /** One sentence for people, without the path. */
  readonly message: string;
  /** What the field holds, in words. */
  readonly expected?: string;
  /** What was found, in words, shortened; a secret is never shown. */
  readonly received?: string;
  /** The numbers and values of the message, for a translation; absent if there are none. */
  readonly params?: ModelIssueParams;
}
