import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

import { ApiModelProblem, nameModelSchemas } from '../../../src/nestjs/swagger';

@Controller('runs')
@ApiModelProblem(422)
class Runs {
  @Get()
  list(): string[] {
    return [];
  }
}

@Module({ controllers: [Runs] })
class Application {}

async function documentOf(): Promise<OpenAPIObject> {
  const application = await NestFactory.create(Application, { logger: false });
  try {
    return SwaggerModule.createDocument(application, new DocumentBuilder().build());
  } finally {
    await application.close();
  }
}

/** The names of schemas to which the answer with status 422 refers, by content type. */
function problemsIn({ paths }: OpenAPIObject): unknown {
  const { content } = paths['/runs']!.get!.responses['422'] as {
    content: Record<string, { schema: { $ref: string } }>;
  };
  return Object.fromEntries(
    Object.entries(content).map(([type, { schema }]) => [type, schema.$ref]),
  );
}

it('shows the type with the filter, and without it', async () => {
  const document = await documentOf();
  const $ref = '#/components/schemas/ModelProblem';
  expect(problemsIn(document)).toEqual({
    'application/problem+json': $ref,
    'application/json': $ref,
  });
  expect(Object.keys(document.components!.schemas!).sort()).toEqual([
    'ModelProblem',
    'ModelProblemIssue',
  ]);
});

it('follows the name of a schema that is named later', async () => {
  nameModelSchemas((name) => `Databricks${name}`);
  const document = await documentOf();
  const $ref = '#/components/schemas/DatabricksModelProblem';
  expect(problemsIn(document)).toEqual({
    'application/problem+json': $ref,
    'application/json': $ref,
  });
  expect(document.components?.schemas).toHaveProperty('DatabricksModelProblem');
});
