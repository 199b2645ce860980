import type { ClosedReadOptions, ReadOptions, StrictReadOptions } from '../decode/options';
import { readDict, readText } from '../decode/read';
import type { ModelClass } from '../schema/model-class';
import { buildInstance } from './create';
import { exampleOf } from './example';
import type { Lenient } from './lenient';
import type { ModelProperties } from './model-properties';
import type { DictResult, TextResult } from './read-result';
import { attached } from './receiver';
import { SafeReadableModel } from './safe-readable-model';

/** The static methods of every model that make an instance. */
export abstract class ReadableModel extends SafeReadableModel {
  /**
   * Reads JSON text strictly.
   * @param text - JSON text of an object. The value null (or undefined) gives null, as in Python; the text `null` throws.
   * @param options - how to read; strict unless they say otherwise.
   * @throws ModelParseError if the text is not JSON, with line and column.
   * @throws ModelValidationError if the document breaks the model's rules, with every problem found.
   * @throws ModelUsageError if something else than text is given, or an option that does not exist.
   */
  static fromJson<M extends object, Text extends string | null | undefined>(
    this: ModelClass<M>,
    text: Text,
    options?: StrictReadOptions,
  ): TextResult<M, Text>;
  /**
   * Reads JSON text leniently: what a field cannot hold is set aside, so any field can be undefined, required
   * ones too. `readIssues` of the result lists what was set aside. If the mode is not known before run time, this
   * is the type too.
   * @param text - JSON text of an object. The value null (or undefined) gives null, as in Python; the text `null` throws.
   * @param options - how to read, with `mode: 'lenient'`.
   * @throws ModelParseError if the text is not JSON, with line and column.
   * @throws ModelValidationError if the text is not that of an object, or nests too deeply.
   * @throws ModelUsageError if something else than text is given, or an option that does not exist.
   */
  static fromJson<M extends object, Text extends string | null | undefined>(
    this: ModelClass<M>,
    text: Text,
    options: ClosedReadOptions | undefined,
  ): TextResult<Lenient<M>, Text>;
  /**
   * Reads JSON text with open enums: an enum value that this library does not know is kept, so an enum field can hold any
   * text. Its other fields are typed as after a lenient read. If the options are not known before run time, this is the
   * type too.
   * @param text - JSON text of an object. The value null (or undefined) gives null, as in Python; the text `null` throws.
   * @param options - how to read, with `enums: 'open'`.
   * @throws ModelParseError if the text is not JSON, with line and column.
   * @throws ModelValidationError if the document breaks a rule that the options enforce, with every problem found.
   * @throws ModelUsageError if something else than text is given, or an option that does not exist.
   */
  static fromJson<M extends object, Text extends string | null | undefined>(
    this: ModelClass<M>,
    text: Text,
    options: ReadOptions | undefined,
  ): TextResult<Lenient<M, 'open'>, Text>;
  /** What the overloads above describe. */
  static fromJson<M extends object>(
    this: ModelClass<M>,
    text: string | null | undefined,
    options?: ReadOptions,
  ): M | null {
    return readText(attached(this, 'fromJson'), text, options);
  }

  /**
   * Reads a plain object with wire names strictly, such as JSON.parse gives. The object is neither changed nor shared.
   * @param value - the object. Null and undefined give null, so a value of type `unknown` gives `Run | null`; one of
   * type `any`, as JSON.parse gives, is taken to be a document.
   * @param options - how to read; strict unless they say otherwise.
   * @throws ModelValidationError if the object breaks the model's rules, with every problem found.
   * @throws ModelUsageError if JSON text or an instance is given, or an option that does not exist.
   */
  static fromDict<M extends object, Value>(
    this: ModelClass<M>,
    value: Value,
    options?: StrictReadOptions,
  ): DictResult<M, Value>;
  /**
   * Reads a plain object with wire names leniently: what a field cannot hold is set aside, so any field can be
   * undefined, required ones too. `readIssues` of the result lists what was set aside. If the mode is not known
   * before run time, this is the type too.
   * @param value - the object; null and undefined give null.
   * @param options - how to read, with `mode: 'lenient'`.
   * @throws ModelValidationError if the value is not an object, or nests too deeply.
   * @throws ModelUsageError if JSON text or an instance is given, or an option that does not exist.
   */
  static fromDict<M extends object, Value>(
    this: ModelClass<M>,
    value: Value,
    options: ClosedReadOptions | undefined,
  ): DictResult<Lenient<M>, Value>;
  /**
   * Reads a plain object with wire names and with open enums: an enum value that this library does not know is kept, so an
   * enum field can hold any text. Its other fields are typed as after a lenient read. If the options are not known before
   * run time, this is the type too.
   * @param value - the object; null and undefined give null.
   * @param options - how to read, with `enums: 'open'`.
   * @throws ModelValidationError if the object breaks a rule that the options enforce, with every problem found.
   * @throws ModelUsageError if JSON text or an instance is given, or an option that does not exist.
   */
  static fromDict<M extends object, Value>(
    this: ModelClass<M>,
    value: Value,
    options: ReadOptions | undefined,
  ): DictResult<Lenient<M, 'open'>, Value>;
  /** What the overloads above describe. */
  static fromDict<M extends object>(
    this: ModelClass<M>,
    value: unknown,
    options?: ReadOptions,
  ): M | null {
    return readDict(attached(this, 'fromDict'), value, options);
  }

  /**
   * Builds an instance from property names: `Run.of({ runId: 1 })`. A nested model may be given as its properties, an
   * enum value as text. A member that is undefined is as if it were not there.
   * @throws ModelValidationError if a value breaks a rule, a required field is missing or a property does not exist.
   */
  static of<M extends object>(this: ModelClass<M>, properties: ModelProperties<M>): M {
    return buildInstance(attached(this, 'of'), properties);
  }

  /** A plausible, valid instance, made from the examples that the fields state. */
  static example<M extends object>(this: ModelClass<M>): M {
    const model = attached(this, 'example');
    return readDict(model, exampleOf(model)) as M;
  }
}
