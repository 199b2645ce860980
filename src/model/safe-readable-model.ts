import {
  assertReadOptions,
  type ClosedReadOptions,
  type ReadOptions,
  type StrictReadOptions,
} from '../decode/options';
import { readDict, readText } from '../decode/read';
import { refuseMissing } from '../decode/read-untrusted';
import type { ModelClass } from '../schema/model-class';
import type { Lenient } from './lenient';
import { attached } from './receiver';
import type { SafeResult } from './safe-result';
import { safely } from './safely';

/** The static methods of every model that read and never throw for what the input is. */
export abstract class SafeReadableModel {
  /**
   * Reads JSON text strictly, like `fromJson`, and gives its error as a result: it never throws for what the input is.
   * @param text - JSON text of an object; anything else, null included, is a failure.
   * @param options - how to read; strict unless they say otherwise.
   * @throws ModelUsageError if the options are wrong, or if the method was detached from its class.
   */
  static safeFromJson<M extends object>(
    this: ModelClass<M>,
    text: unknown,
    options?: StrictReadOptions,
  ): SafeResult<M>;
  /**
   * Reads JSON text leniently, and gives an error as a result: it never throws for what the input is.
   * @param text - JSON text of an object; anything else, null included, is a failure.
   * @param options - how to read, with `mode: 'lenient'`.
   * @throws ModelUsageError if the options are wrong, or if the method was detached from its class.
   */
  static safeFromJson<M extends object>(
    this: ModelClass<M>,
    text: unknown,
    options: ClosedReadOptions | undefined,
  ): SafeResult<Lenient<M>>;
  /**
   * Reads JSON text with open enums, and gives an error as a result: it never throws for what the input is.
   * @param text - JSON text of an object; anything else, null included, is a failure.
   * @param options - how to read, with `enums: 'open'`.
   * @throws ModelUsageError if the options are wrong, or if the method was detached from its class.
   */
  static safeFromJson<M extends object>(
    this: ModelClass<M>,
    text: unknown,
    options: ReadOptions | undefined,
  ): SafeResult<Lenient<M, 'open'>>;
  /** What the overloads above describe. */
  static safeFromJson<M extends object>(
    this: ModelClass<M>,
    text: unknown,
    options?: ReadOptions,
  ): SafeResult<M> {
    const model = attached(this, 'safeFromJson');
    assertReadOptions(options);
    return safely(() => readText(model, text, options) ?? refuseMissing(model, text));
  }

  /**
   * Reads a plain object with wire names strictly, like `fromDict`, and gives its error as a result: it never throws for
   * what the input is.
   * @param value - the object; anything else, null included, is a failure.
   * @param options - how to read; strict unless they say otherwise.
   * @throws ModelUsageError if the options are wrong, or if the method was detached from its class.
   */
  static safeFromDict<M extends object>(
    this: ModelClass<M>,
    value: unknown,
    options?: StrictReadOptions,
  ): SafeResult<M>;
  /**
   * Reads a plain object with wire names leniently, and gives an error as a result: it never throws for what the input is.
   * @param value - the object; anything else, null included, is a failure.
   * @param options - how to read, with `mode: 'lenient'`.
   * @throws ModelUsageError if the options are wrong, or if the method was detached from its class.
   */
  static safeFromDict<M extends object>(
    this: ModelClass<M>,
    value: unknown,
    options: ClosedReadOptions | undefined,
  ): SafeResult<Lenient<M>>;
  /**
   * Reads a plain object with wire names and with open enums, and gives an error as a result: it never throws for what the
   * input is.
   * @param value - the object; anything else, null included, is a failure.
   * @param options - how to read, with `enums: 'open'`.
   * @throws ModelUsageError if the options are wrong, or if the method was detached from its class.
   */
  static safeFromDict<M extends object>(
    this: ModelClass<M>,
    value: unknown,
    options: ReadOptions | undefined,
  ): SafeResult<Lenient<M, 'open'>>;
  /** What the overloads above describe. */
  static safeFromDict<M extends object>(
    this: ModelClass<M>,
    value: unknown,
    options?: ReadOptions,
  ): SafeResult<M> {
    const model = attached(this, 'safeFromDict');
    assertReadOptions(options);
    return safely(() => readDict(model, value, options) ?? refuseMissing(model, value));
  }
}
