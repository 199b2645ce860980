import 'reflect-metadata';
import type { ReadOptions } from '../decode/options';
import { readDict, readText } from '../decode/read';
import {
  writeDict,
  writeForStringify,
  writeMaskedDict,
  writeMaskedText,
  writeText,
} from '../encode/write';
import type { ModelIssue } from '../errors/model-issue';
import { COPY_MARK, THIS_COPY } from '../schema/class-tools/copy-mark';
import { Derived } from '../schema/class-tools/computed';
import { KnownToValidator } from '../schema/class-tools/known-to-validator';
import type { FieldDescriptor } from '../schema/field-descriptor';
import type { ModelClass } from '../schema/model-class';
import { fieldsOf } from '../schema/registry';
import { equalValues } from '../json/equal';
import {
  ADDITIONAL,
  additionalPropertiesOf,
  readIssuesOf,
  setAdditionalProperties,
  type AdditionalProperties,
} from '../schema/additional-properties';
import { jsonSchemaOf, type JsonSchema } from '../schema/describe/json-schema';
import { openApiPropertiesOf, type OpenApiProperties } from '../schema/describe/open-api';
import { copyInstance } from './clone';
import { buildInstance } from './create';
import { exampleOf } from './example';
import type { ModelProperties } from './model-properties';
import { attached, instanceOf } from './receiver';
import { standardSchemaOf, type StandardSchema } from './standard-schema';
import { checkInstance } from './validate';

const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never;

/**
 * The base of every model: reading, writing, checking and comparing. Extend a model, or this class, and put
 * the field decorators on its properties, to get all of it for a class of your own.
 */
export abstract class Model {
  /** @internal Always there, so that all instances of a class have one shape. */
  declare [ADDITIONAL]?: AdditionalProperties | undefined;

  constructor() {
    // Assigned, not declared as a field: an initialiser in the base makes every `new` twice as slow.
    this[ADDITIONAL] = undefined;
  }

  /**
   * Reads JSON text.
   * @param text - JSON text of an object. For `null`, undefined and the text `null` the result is null, as in Python.
   * @param options - how to read; strict by default.
   * @throws ModelParseError where the text is not JSON, with line and column.
   * @throws ModelValidationError where the document breaks the model's rules, with every problem found.
   * @throws ModelUsageError where something else than text is given.
   */
  static fromJson(this: ModelClass, text: null | undefined, options?: ReadOptions): null;
  /** Reads JSON text into an instance. */
  static fromJson<M extends Model>(this: ModelClass<M>, text: string, options?: ReadOptions): M;
  /** Reads JSON text into an instance; null gives null. */
  static fromJson<M extends Model>(
    this: ModelClass<M>,
    text: string | null | undefined,
    options?: ReadOptions,
  ): M | null;
  /** What the overloads above describe. */
  static fromJson<M extends Model>(
    this: ModelClass<M>,
    text: string | null | undefined,
    options?: ReadOptions,
  ): M | null {
    return readText(attached(this, 'fromJson'), text, options);
  }

  /**
   * Reads a plain object with wire names, such as JSON.parse gives. The object is neither changed nor shared.
   * @param value - the object; null and undefined give null.
   * @param options - how to read; strict by default.
   * @throws ModelValidationError where the object breaks the model's rules, with every problem found.
   * @throws ModelUsageError where JSON text or an instance is given.
   */
  static fromDict(this: ModelClass, value: null | undefined, options?: ReadOptions): null;
  /** Reads a plain object into an instance. */
  static fromDict<M extends Model>(this: ModelClass<M>, value: object, options?: ReadOptions): M;
  /** Reads a plain object into an instance; null gives null. */
  static fromDict<M extends Model>(
    this: ModelClass<M>,
    value: unknown,
    options?: ReadOptions,
  ): M | null;
  /** What the overloads above describe. */
  static fromDict<M extends Model>(
    this: ModelClass<M>,
    value: unknown,
    options?: ReadOptions,
  ): M | null {
    return readDict(attached(this, 'fromDict'), value, options);
  }

  /**
   * Builds an instance from property names: `Run.of({ runId: 1 })`. A nested model may be given as properties too.
   * @throws ModelValidationError where a value breaks a rule or a property does not exist.
   */
  static of<M extends Model>(this: ModelClass<M>, properties: ModelProperties<M>): M {
    return buildInstance(attached(this, 'of'), properties);
  }

  /** Writes an instance as JSON text; see the method of the same name. */
  static toJson<M extends Model>(
    this: ModelClass<M>,
    instance: M,
    space?: string | number,
  ): string {
    return instanceOf(attached(this, 'toJson'), instance, 'toJson').toJson(space);
  }

  /** Writes an instance as a plain object; see the method of the same name. */
  static toDict<M extends Model>(this: ModelClass<M>, instance: M): Record<string, unknown> {
    return instanceOf(attached(this, 'toDict'), instance, 'toDict').toDict();
  }

  /** Writes an instance as text for people; see the method of the same name. */
  static toStr<M extends Model>(this: ModelClass<M>, instance: M): string {
    return instanceOf(attached(this, 'toStr'), instance, 'toStr').toStr();
  }

  /** The fields of the class in declaration order: names, kinds, limits, defaults. */
  static fields(this: ModelClass): readonly FieldDescriptor[] {
    return fieldsOf(attached(this, 'fields'));
  }

  /** The JSON Schema (2020-12) of the class's documents, in wire names. */
  static jsonSchema(this: ModelClass): JsonSchema {
    return jsonSchemaOf(attached(this, 'jsonSchema'));
  }

  /** A plausible, valid instance, made from the examples that the fields state. */
  static example<M extends Model>(this: ModelClass<M>): M {
    const model = attached(this, 'example');
    return readDict(model, exampleOf(model)) as M;
  }

  /**
   * The class as a Standard Schema, for tRPC, Hono, Nest 12 and whatever else takes one. The same as the class
   * itself, but typed: the class's `~standard` can only promise some model.
   */
  static standardSchema<M extends Model>(this: ModelClass<M>): StandardSchema<M> {
    return standardSchemaOf(attached(this, 'standardSchema'));
  }

  /** Makes the class itself a Standard Schema, version 1; values are read strictly. */
  static get '~standard'(): StandardSchema<Model>['~standard'] {
    return standardSchemaOf(this as ModelClass<Model>)['~standard'];
  }

  /** @internal What @nestjs/swagger asks for when it makes a document. */
  static _OPENAPI_METADATA_FACTORY(this: ModelClass): OpenApiProperties {
    return openApiPropertiesOf(this);
  }

  /**
   * The fields that were read but that the class does not have, and what a lenient read set aside, by wire name.
   * They are written back. Not enumerable.
   */
  @Derived()
  get additionalProperties(): Record<string, unknown> {
    return additionalPropertiesOf(this);
  }

  set additionalProperties(fields: Record<string, unknown> | undefined) {
    setAdditionalProperties(this, fields);
  }

  /** What the lenient read that returned this instance set aside; empty on nested models and after a strict read. */
  @Derived()
  @KnownToValidator()
  get readIssues(): readonly ModelIssue[] {
    return readIssuesOf(this);
  }

  /**
   * JSON text with wire names. Every integer has all of its digits, also beyond 2^53.
   * @param space - the indentation, as in JSON.stringify.
   */
  toJson(space?: string | number): string {
    return writeText(this, space);
  }

  /** A plain object with wire names; unset fields are left out. It shares nothing with this instance. */
  toDict(): Record<string, unknown> {
    return writeDict(this);
  }

  /** Indented text for people; secrets are masked. */
  toStr(): string {
    return writeMaskedText(this);
  }

  /**
   * What JSON.stringify and HTTP frameworks write: as {@link toDict}, but integers beyond 2^53 are raw JSON where
   * the runtime has it (Node 22), else strings of digits.
   */
  toJSON(): Record<string, unknown> {
    return writeForStringify(this);
  }

  /** The problems of this instance, with wire paths; empty when it is sound. To be called after changing it. */
  validate(): readonly ModelIssue[] {
    return checkInstance(this);
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
    return `${name} ${inspect(writeMaskedDict(this), options)}`;
  }
}
