/** How large a body may be: Express takes 100 KB and Fastify 1 MB, unless told otherwise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Body, Controller, Post, type INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Run } from 'databricks-jobs';
import { ModelBody, ModelValidationPipe } from 'databricks-jobs/nestjs';

import { ask, type Request } from '../ask.js';

@Controller('runs')
class Runs {
  @Post() create(@Body() run: Run): object {
    return { tasks: run.tasks?.length };
  }
  @Post('exact') exact(@ModelBody() run: Run): object {
    return { tasks: run.tasks?.length };
  }
}

const tasks = Array.from({ length: 1_000 }, (_, index) => ({
  task_key: `task_${index}`,
  description: 'x'.repeat(1_200),
}));
const requests = ['runs', 'runs/exact'].map((path): Request => ['POST', path, { tasks }]);

/** Express is told by the body parser; Fastify by its adapter, for there useBodyParser replaces the parser of JSON by none. */
function raise(application: INestApplication, adapter: 'express' | 'fastify'): void {
  if (adapter === 'fastify') return;
  (application as NestExpressApplication).useBodyParser('json', { limit: '10mb' });
}

for (const adapter of ['express', 'fastify'] as const) {
  test(`a run of 1.2 MB needs a higher limit, on ${adapter}`, async () => {
    const setting = { adapter, options: { rawBody: true } };
    const pipes = (application: INestApplication): unknown =>
      application.useGlobalPipes(new ModelValidationPipe());
    const refused = await ask([Runs], requests, { ...setting, setup: pipes });
    assert.deepEqual(
      refused.map(({ status }) => status),
      [413, 413],
    );
    const setup = (application: INestApplication): void => {
      pipes(application);
      raise(application, adapter);
    };
    const taken = await ask([Runs], requests, { ...setting, bodyLimit: 10_000_000, setup });
    assert.deepEqual(
      taken.map(({ text }) => text),
      ['{"tasks":1000}', '{"tasks":1000}'],
    );
  });
}
