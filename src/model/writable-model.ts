import type { WriteOptions } from '../encode/options';
import type { ModelClass } from '../schema/model-class';
import type { Lenient } from './lenient';
import { ndjsonLinesOf, ndjsonOf } from './ndjson';
import { ReadableModel } from './readable-model';
import { attached, instanceOf } from './receiver';

/** What the static writers call. */
interface Writable {
  /** JSON text with wire names. */
  toJson(space?: string | number, options?: WriteOptions): string;
  /** A plain object with wire names. */
  toDict(options?: WriteOptions): object;
  /** Indented text for people. */
  toStr(): string;
}

/**
 * The static methods of every model that write an instance. `Run.toJson(run)` is what the Python package's API has
 * beside `run.toJson()`: both do the same, and the static one also refuses what is no `Run`.
 */
export abstract class WritableModel extends ReadableModel {
  /**
   * Writes an instance as JSON text, as `instance.toJson(space)` does.
   * @param space - the indentation, as in JSON.stringify.
   * @param options - `redact: true` masks secrets.
   * @throws ModelUsageError if the value is not an instance of the class.
   */
  static toJson<M extends Writable>(
    this: ModelClass<M>,
    instance: M | Lenient<NoInfer<M>, 'open'>,
    space?: string | number,
    options?: WriteOptions,
  ): string {
    return instanceOf(attached(this, 'toJson'), instance, 'toJson').toJson(space, options);
  }

  /**
   * Writes an instance as a plain object with wire names, as `instance.toDict(options)` does.
   * @param options - `redact: true` masks secrets.
   * @throws ModelUsageError if the value is not an instance of the class.
   */
  static toDict<M extends Writable>(
    this: ModelClass<M>,
    instance: M,
    options?: WriteOptions,
  ): ReturnType<M['toDict']>;
  /**
   * Writes what a lenient read gave as a plain object with wire names: what was set aside is in it, and can be anything.
   * @param options - `redact: true` masks secrets.
   * @throws ModelUsageError if the value is not an instance of the class.
   */
  static toDict<M extends Writable>(
    this: ModelClass<M>,
    instance: Lenient<NoInfer<M>, 'open'>,
    options?: WriteOptions,
  ): Record<string, unknown>;
  /** What the overloads above describe. */
  static toDict<M extends Writable>(
    this: ModelClass<M>,
    instance: unknown,
    options?: WriteOptions,
  ): object {
    return instanceOf(attached(this, 'toDict'), instance, 'toDict').toDict(options);
  }

  /**
   * Writes an instance as text for people, secrets masked, as `instance.toStr()` does.
   * @throws ModelUsageError if the value is not an instance of the class.
   */
  static toStr<M extends Writable>(
    this: ModelClass<M>,
    instance: M | Lenient<NoInfer<M>, 'open'>,
  ): string {
    return instanceOf(attached(this, 'toStr'), instance, 'toStr').toStr();
  }

  /**
   * Writes instances as NDJSON: one document a line, each line ended, which `readRuns` reads.
   * @param instances - the instances, all of which must fit into one string; hand in an async iterable if they may not.
   * @throws ModelUsageError if one of the values is not an instance of the class.
   */
  static toNdjson<M extends Writable>(
    this: ModelClass<M>,
    instances: Iterable<M | Lenient<NoInfer<M>, 'open'>>,
  ): string;
  /**
   * Writes instances that arrive over time as NDJSON, line by line, so that any number of them can be piped:
   * `pipeline(Run.toNdjson(readRuns(input)), output)`.
   * @param instances - the instances, such as `readRuns` gives.
   * @throws ModelUsageError, when it comes to it, if one of the values is not an instance of the class.
   */
  static toNdjson<M extends Writable>(
    this: ModelClass<M>,
    instances: AsyncIterable<M | Lenient<NoInfer<M>, 'open'>>,
  ): AsyncGenerator<string, void, undefined>;
  /** What the overloads above describe. */
  static toNdjson<M extends Writable>(
    this: ModelClass<M>,
    instances: Iterable<unknown> | AsyncIterable<unknown>,
  ): string | AsyncGenerator<string, void, undefined> {
    const model = attached(this, 'toNdjson');
    return Symbol.asyncIterator in Object(instances)
      ? ndjsonLinesOf(model, instances as AsyncIterable<unknown>)
      : ndjsonOf(model, instances as Iterable<unknown>);
  }
}
