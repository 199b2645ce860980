import { ApiSchema, type OpenAPIObject } from '@nestjs/swagger';

import * as library from '../../index';
import { ModelUsageError } from '../../errors/model-usage-error';
import { schemaNameOf, setSchemaName } from '../../schema/describe/schema-name';
import { modelOf } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { oneOfMembers } from '../../schema/one-of';
import { fieldsOf } from '../../schema/registry';
import { ModelProblem } from '../problem/model-problem';
import { ModelProblemIssue } from '../problem/model-problem-issue';
import { isModelClass } from '../read/is-model-class';

/** The models of this package, each once: some have a second name. */
const MODELS = new Set<ModelClass>(
  [...Object.values<unknown>(library), ModelProblem, ModelProblemIssue].filter(isModelClass),
);

/**
 * Names the schemas of this package's models in OpenAPI documents: `nameModelSchemas((name) => 'Databricks' + name)`. Call it
 * before `SwaggerModule.createDocument`, if a class of the application has the name of a model, such as `Task` or `Library`.
 *
 * @example
 * ```ts
 * import type { INestApplication } from '@nestjs/common';
 * import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
 * import { assertModelSchemas, nameModelSchemas } from 'databricks-jobs/nestjs/swagger';
 *
 * nameModelSchemas((name) => `Databricks${name}`);
 *
 * export function documentOf(application: INestApplication): object {
 *   const document = SwaggerModule.createDocument(application, new DocumentBuilder().build());
 *   assertModelSchemas(document);
 *   return document;
 * }
 * ```
 * @see {@link assertModelSchemas}
 */
export function nameModelSchemas(nameOf: (name: string) => string): void {
  for (const model of MODELS) {
    const name = nameOf(model.name);
    setSchemaName(model, name);
    if (!oneOfMembers(model)) ApiSchema({ name })(model);
  }
  for (const model of MODELS) {
    const members = oneOfMembers(model);
    if (!members) continue;
    const oneOf = members.map((member) => ({
      $ref: `#/components/schemas/${schemaNameOf(member.model)}`,
    }));
    // What @ApiSchema leaves; its types know no oneOf.
    Reflect.defineMetadata('swagger/apiSchema', [{ name: schemaNameOf(model), oneOf }], model);
  }
}

/**
 * Checks that no class of the application has taken the place of a model's schema: Swagger keeps one schema a name.
 * @throws ModelUsageError that names the schemas.
 * @example
 * ```ts
 * import type { INestApplication } from '@nestjs/common';
 * import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
 * import { assertModelSchemas, nameModelSchemas } from 'databricks-jobs/nestjs/swagger';
 *
 * nameModelSchemas((name) => `Databricks${name}`);
 *
 * export function documentOf(application: INestApplication): object {
 *   const document = SwaggerModule.createDocument(application, new DocumentBuilder().build());
 *   assertModelSchemas(document);
 *   return document;
 * }
 * ```
 * @see {@link nameModelSchemas}
 */
export function assertModelSchemas(document: OpenAPIObject): void {
  const schemas = document.components?.schemas ?? {};
  const taken = new Set<string>();
  for (const model of MODELS) {
    if (!isShown(model, schemas[schemaNameOf(model)])) continue;
    for (const nested of fieldsOf(model).flatMap((field) => modelOf(field) ?? [])) {
      const name = schemaNameOf(nested);
      if (!isShown(nested, schemas[name])) taken.add(name);
    }
  }
  if (taken.size === 0) return;
  throw new ModelUsageError(
    `the OpenAPI schemas ${[...taken].sort().join(', ')} are not those of databricks-jobs: another class has the name; ` +
      "call nameModelSchemas((name) => 'Databricks' + name) before createDocument, or rename that class with @ApiSchema",
  );
}

/** Whether the schema is that of the model, by its wire names. */
function isShown(model: ModelClass, schema: object | undefined): boolean {
  if (!schema || oneOfMembers(model)) return schema !== undefined;
  const properties = Object.keys((schema as { properties?: object }).properties ?? {});
  return fieldsOf(model).every(({ wire }) => properties.includes(wire));
}
