/** `@Body({ schema })` of Nest 12. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as common from '@nestjs/common';
import { Body, Controller, Post, type PipeTransform } from '@nestjs/common';
import { Run } from 'databricks-jobs';

import { ADAPTERS, ask, jsonOf } from '../ask.js';

interface Options {
  schema: unknown;
}
const { StandardSchemaValidationPipe } = common as unknown as {
  StandardSchemaValidationPipe?: new () => PipeTransform;
};
const SchemaBody = Body as unknown as (options: Options) => ParameterDecorator;

for (const adapter of ADAPTERS) {
  test(
    `a schema checks with the pipe, and nothing without it, on ${adapter}`,
    { skip: !StandardSchemaValidationPipe && 'Nest 11 has no such pipe' },
    async () => {
      @Controller()
      class Runs {
        @Post() create(@SchemaBody({ schema: Run }) run: unknown): object {
          return { isRun: run instanceof Run };
        }
      }
      const bodies = [{ run_id: 1 }, { run_id: 'x' }];
      const requests = bodies.map((body) => ['POST', '', body] as const);
      const unchecked = await ask([Runs], requests, { adapter });
      assert.deepEqual(
        unchecked.map(({ status, text }) => [status, text]),
        [
          [201, '{"isRun":false}'],
          [201, '{"isRun":false}'],
        ],
      );
      const [read, refused] = await ask([Runs], requests, {
        adapter,
        setup: (application) => application.useGlobalPipes(new StandardSchemaValidationPipe!()),
      });
      assert.deepEqual([read!.status, read!.text], [201, '{"isRun":true}']);
      assert.equal(refused!.status, 400);
      assert.match(JSON.stringify(jsonOf(refused!)), /run_id|must be an integer/);
    },
  );
}
