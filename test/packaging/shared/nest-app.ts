import 'reflect-metadata';
import assert from 'node:assert/strict';
import { Body, Controller, Module, Patch, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Run } from 'databricks-jobs';
import { ModelValidationPipe, PartialType } from 'databricks-jobs/nestjs';
import 'databricks-jobs/nestjs/swagger';

class UpdateRun extends PartialType(Run) {}

@Controller('runs')
class RunsController {
  @Post()
  create(@Body() run: Run): Run {
    assert.ok(run instanceof Run);
    return run;
  }

  @Patch()
  update(@Body() run: UpdateRun): UpdateRun {
    return run;
  }
}

@Module({ controllers: [RunsController] })
class AppModule {}

void main();

async function main(): Promise<void> {
  const application = await NestFactory.create(AppModule, { logger: ['error'] });
  application.useGlobalPipes(new ModelValidationPipe());
  await application.listen(0, '127.0.0.1');
  try {
    await check(await application.getUrl());
    const { components } = SwaggerModule.createDocument(application, new DocumentBuilder().build());
    const schema = components?.schemas?.['Run'];
    assert.ok(schema && 'properties' in schema && schema.properties);
    const field = schema.properties['run_id'];
    assert.ok(field && 'description' in field && field.description);
  } finally {
    await application.close();
  }
  console.log('6 checks');
}

async function check(url: string): Promise<void> {
  const document = {
    run_id: 1,
    run_name: 'nightly',
    state: { life_cycle_state: 'RUNNING' },
    tasks: [{ task_key: 'load' }],
  };
  assert.deepEqual(await send(url, 'POST', document), { status: 201, body: document });
  assert.deepEqual(await send(url, 'PATCH', { run_id: 1 }), { status: 200, body: { run_id: 1 } });
  const { status, body } = await send(url, 'POST', { runId: 1, tasks: [{}] });
  assert.equal(status, 400);
  const { issues } = body as { issues: { path: string }[] };
  assert.deepEqual(issues.map(({ path }) => path).sort(), ['runId', 'tasks[0].task_key']);
}

async function send(
  url: string,
  method: string,
  document: object,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/runs`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(document),
  });
  return { status: response.status, body: await response.json() };
}
