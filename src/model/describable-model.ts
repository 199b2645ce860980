import {
  jsonSchemaOf,
  type JsonSchema,
  type JsonSchemaOptions,
} from '../schema/describe/json-schema';
import { openApiPropertiesOf } from '../schema/describe/open-api';
import { setPluginFactory, type OpenApiProperties } from '../schema/class-tools/plugin-properties';
import type { FieldDescriptor } from '../schema/field-descriptor';
import type { ModelClass } from '../schema/model-class';
import { fieldsOf } from '../schema/registry';
import { attached } from './receiver';
import { standardSchemaOf, type StandardSchema } from './standard-schema';
import { WritableModel } from './writable-model';

/** The static methods of every model that say what its documents look like. */
export abstract class DescribableModel extends WritableModel {
  /** The fields of the class in declaration order: names, kinds, limits, defaults. */
  static fields(this: ModelClass): readonly FieldDescriptor[] {
    return fieldsOf(attached(this, 'fields'));
  }

  /**
   * The JSON Schema of the class's documents, in wire names. Fields that the class does not have are allowed.
   * Patterns are in a form that Python, Java and JavaScript can compile, which may accept a little more.
   * @param options - its `$id`, which it needs where it is part of another schema, and the draft.
   * @throws ModelUsageError if an option does not exist or cannot have that value.
   */
  static jsonSchema(this: ModelClass, options?: JsonSchemaOptions): JsonSchema {
    return jsonSchemaOf(attached(this, 'jsonSchema'), options);
  }

  /**
   * The class as a Standard Schema, for tRPC, Hono, Nest 12 and whatever else takes one. The class itself is one
   * too; this is for a class of your own that does not declare the type of its `~standard`.
   */
  static standardSchema<M extends object>(this: ModelClass<M>): StandardSchema<M> {
    return standardSchemaOf(attached(this, 'standardSchema'));
  }

  /** @internal What @nestjs/swagger asks for when it makes a document. */
  static get _OPENAPI_METADATA_FACTORY(): () => OpenApiProperties {
    return () => openApiPropertiesOf(this);
  }

  /** @internal Its compiler plugin sets this if SWC compiles. */
  static set _OPENAPI_METADATA_FACTORY(factory: () => OpenApiProperties) {
    setPluginFactory(this, factory);
  }
}
