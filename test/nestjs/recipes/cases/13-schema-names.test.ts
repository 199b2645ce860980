import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Body, Controller, Get, Post, type INestApplication } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiProperty,
  DocumentBuilder,
  SwaggerModule,
  type OpenAPIObject,
} from '@nestjs/swagger';
import { ModelUsageError, Run } from 'databricks-jobs';
import { assertModelSchemas, nameModelSchemas } from 'databricks-jobs/nestjs/swagger';

import { withApplication } from '../ask.js';

class Task {
  @ApiProperty({ type: String }) title!: string;
}

@Controller()
class Tasks {
  @Get() @ApiOkResponse({ type: Task }) get(): Task {
    return new Task();
  }
  @Post() create(@Body() r: Run): Run {
    return r;
  }
}

const documentOf = (): Promise<OpenAPIObject> =>
  withApplication({ controllers: [Tasks] }, (_url, application: INestApplication) =>
    Promise.resolve(SwaggerModule.createDocument(application, new DocumentBuilder().build())),
  );

test('13: two schemas of one name are an error, and a prefix keeps them apart', async () => {
  const taken = await documentOf();
  assert.throws(() => {
    assertModelSchemas(taken);
  }, ModelUsageError);
  nameModelSchemas((name) => `Databricks${name}`);
  const document = await documentOf();
  assertModelSchemas(document);
  const schemas = document.components!.schemas as Record<string, { properties: object }>;
  assert.deepEqual(Object.keys(schemas['Task']!.properties), ['title']);
  const referred = JSON.stringify(document).matchAll(/#\/components\/schemas\/([^"]+)/g);
  const missing = Array.from(referred, ([, name]) => name!).filter((name) => !schemas[name]);
  assert.deepEqual(missing, []);
  // Nothing of ours refers to the class of the application.
  const users = Object.entries(schemas).filter(([, schema]) =>
    JSON.stringify(schema).includes('schemas/Task"'),
  );
  assert.deepEqual(users, []);
});
