import 'reflect-metadata';
import {
  writeDict,
  writeForStringify,
  writeMaskedDict,
  writeMaskedText,
  writeText,
} from '../encode/write';
import type { WriteOptions } from '../encode/options';
import type { ReadOptions } from '../decode/options';
import type { ModelIssue } from '../errors/model-issue';
import { ModelUsageError } from '../errors/model-usage-error';
import { COPY_MARK, THIS_COPY } from '../schema/class-tools/copy-mark';
import { Derived } from '../schema/class-tools/computed';
import { KnownToValidator } from '../schema/class-tools/known-to-validator';
import { equalValues } from '../json/equal';
import {
  type ADDITIONAL,
  MODEL,
  additionalPropertiesOf,
  readIssuesOf,
  setAdditionalProperties,
  type AdditionalProperties,
} from '../schema/additional-properties';
import { bsonOf } from './bson';
import { changedCopy } from './change';
import { escapeInspected } from './escape-inspected';
import { copyInstance } from './clone';
import { DescribableModel } from './describable-model';
import type { ModelClass } from '../schema/model-class';
import type { ModelProperties } from './model-properties';
import { standardSchemaOf, type StandardProps } from './standard-schema';
import { checkInstance } from './validate';

const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never;

/**
 * The base of every model: reading, writing, checking and comparing. Extend a model, or this class, and put
 * the field decorators on its properties, to get all of it for a class of your own.
 *
 * `Json` is the type of what `toDict()` gives: `RunJson` for `Run`.
 *
 * @example
 * ```ts
 * import { IntegerField, Model, StringField } from 'databricks-jobs';
 *
 * class Alert extends Model {
 *   @IntegerField('run_id', { required: true })
 *   runId!: number;
 *
 *   @StringField('sent_to')
 *   sentTo?: string;
 * }
 *
 * const alert = Alert.fromJson('{"run_id": 7, "sent_to": "red"}');
 * console.log(alert.sentTo); // => 'red'
 * ```
 * @see {@link Run}
 */
export abstract class Model<
  Json extends object = Record<string, unknown>,
> extends DescribableModel {
  /** @internal Not declared as a field: an initialiser in the base makes every `new` twice as slow. */
  declare [ADDITIONAL]?: AdditionalProperties | undefined;

  /**
   * Makes the class itself a Standard Schema, version 1; values are read strictly. Every class of this package declares what
   * reading gives; do so in a class of your own: `declare static readonly '~standard': StandardProps<MyRun>`.
   */
  // Stryker disable next-line StringLiteral: the name of a method cannot be mutated.
  static get '~standard'(): StandardProps<object> {
    return standardSchemaOf(this as ModelClass)['~standard'];
  }

  /**
   * The fields that were read but that the class does not have, and what a lenient read set aside, by wire name.
   * They are written back. Not enumerable. To add to them where there may be none, assign all of them:
   * `run.additionalProperties = { ...run.additionalProperties, note: 'x' }`.
   * @throws ModelUsageError on an assignment to a key where there are none, since there is nothing that could hold it.
   */
  @Derived()
  get additionalProperties(): Record<string, unknown> {
    return additionalPropertiesOf(this);
  }

  set additionalProperties(fields: Record<string, unknown> | undefined) {
    setAdditionalProperties(this, fields);
  }

  /**
   * What the read that returned this instance set aside (a lenient one) or kept without knowing it (`enums: 'open'`); empty on
   * nested models, and otherwise.
   */
  @Derived()
  @KnownToValidator()
  get readIssues(): readonly ModelIssue[] {
    return readIssuesOf(this);
  }

  /**
   * JSON text with wire names. Every integer has all of its digits, also beyond 2^53.
   * @param space - the indentation, as in JSON.stringify.
   * @param options - `redact: true` masks secrets, for logs.
   * @throws ModelUsageError if something would be left out or written under a wrong name: a plain object in a model's
   * place, or a property that is set under its JSON name, at any depth. `validate()` finds other properties that are no fields.
   */
  toJson(space?: string | number, options?: WriteOptions): string {
    return writeText(this, space, undefined, options);
  }

  /**
   * A plain object with wire names; unset fields are left out. It shares nothing with this instance. The fields that the
   * class does not have are in it too: read them from `additionalProperties`.
   * @param options - `redact: true` masks secrets, for logs that take objects.
   * @throws ModelUsageError as `toJson` does.
   */
  toDict(options?: WriteOptions): Json {
    return writeDict(this, undefined, options) as Json;
  }

  /** Indented text for people; secrets are masked. */
  toStr(): string {
    return writeMaskedText(this);
  }

  /**
   * What JSON.stringify and HTTP frameworks write: as {@link toDict}, but integers beyond 2^53 are raw JSON where
   * the runtime has it (Node 22), else strings of digits.
   */
  toJSON(): Json {
    return writeForStringify(this) as Json;
  }

  /**
   * What MongoDB's driver and Mongoose store: as {@link toDict}, with wire names. An integer beyond 2^53 is a bigint, which they
   * store as a 64-bit integer; one beyond 64 bits is a string of digits, since they would cut it.
   */
  toBSON(): Json {
    return bsonOf(this.toDict()) as Json;
  }

  /**
   * The problems of this instance, with wire paths; empty when it is sound. To be called after changing it. A property that
   * the class does not have is one of them, since it is not written.
   * @param options - `enums: 'open'` lets enum values pass that this library does not know.
   */
  validate(options?: Pick<ReadOptions, 'enums' | 'maxIssues'>): readonly ModelIssue[] {
    return checkInstance(this, options);
  }

  /** True where the other is of the same class and would be written the same. */
  equals(other: unknown): boolean {
    const isSameClass = other instanceof Model && other.constructor === this.constructor;
    return isSameClass && equalValues(this.toDict(), other.toDict());
  }

  /** A copy that shares nothing with this instance. */
  clone(): this {
    return copyInstance(this);
  }

  /**
   * A checked copy with some properties changed, which shares nothing with this instance and keeps the fields that the
   * class does not have: `run.with({ runName: 'again' })`. A property that is given as undefined is unset. What a lenient
   * read had set aside for a field that is given is forgotten, with its issues; all other `readIssues` are kept.
   * @param changes - property names and values, as `of` takes them. `additionalProperties` replaces all of them.
   * @throws ModelValidationError if the change breaks a rule, or if a property was set under the JSON name of a field, or nearly so;
   * other problems that this instance had before are no obstacle.
   */
  with<M extends object>(this: M, changes: Partial<ModelProperties<M>>): M {
    return changedCopy(this, changes);
  }

  /** @internal By this the codec knows a model. */
  get [MODEL](): object {
    return THIS_COPY;
  }

  /** @internal By this another copy of this package knows a model, to say what is wrong. */
  get [COPY_MARK](): object {
    return THIS_COPY;
  }

  /** @internal What console.log shows, secrets masked. */
  [INSPECT](
    depth: number,
    options: object,
    inspect?: (value: unknown, options: object) => string,
  ): string {
    const name = this.constructor.name;
    if (depth < 0 || !inspect) return `[${name}]`;
    try {
      return `${name} ${escapeInspected(inspect(writeMaskedDict(this), options))}`;
    } catch (error) {
      // Whoever looks at a broken instance wants to know what is wrong with it.
      if (error instanceof ModelUsageError) return `[${name}: ${error.message}]`;
      throw error;
    }
  }
}
