/** Tests of one's application with supertest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Body, Controller, Post } from '@nestjs/common';
import { Run } from 'databricks-jobs';
import { ModelArrayPipe, ModelProblem, ModelValidationPipe } from 'databricks-jobs/nestjs';
import request from 'supertest';

import { ADAPTERS, withApplication } from '../ask.js';

@Controller('runs')
class Runs {
  @Post() create(@Body() run: Run): Run {
    return run;
  }
  @Post('many') many(@Body(ModelArrayPipe(Run)) runs: Run[]): Run[] {
    return runs;
  }
  @Post('any') any(@Body() body: object): object {
    return body;
  }
}

const wire = { run_id: 1, tasks: [{ task_key: 'a' }], run_name: 'x' };

for (const adapter of ADAPTERS) {
  test(`toDict() is what supertest sends in wire form, on ${adapter}`, async () => {
    const setup = { adapter, controllers: [Runs] };
    await withApplication(
      {
        ...setup,
        setup: (application) => application.useGlobalPipes(new ModelValidationPipe()),
      },
      async (url) => {
        const run = Run.fromDict(wire);
        await request(url).post('/runs').send(run.toDict()).expect(201, wire);
        await request(url).post('/runs').type('json').send(run.toJson()).expect(201, wire);
        await request(url).post('/runs/many').send([run, run]).expect(201, [wire, wire]);
        await request(url).post('/runs/any').send({ run }).expect(201, { run: wire });
        // supertest copies the properties of an object before it writes JSON: the names are not those of the wire, and the refusal says so.
        const copied = await request(url).post('/runs').send(run).expect(400);
        assert.match(copied.text, /runId.*run_id/);
        const refused = await request(url).post('/runs').send({ run_id: 'x' }).expect(400);
        const problem = ModelProblem.fromDict(refused.body as object);
        assert.equal(problem.issues?.[0]?.path, 'run_id');
        const answered = await request(url).post('/runs').send(run.toDict());
        assert.ok(Run.fromDict(answered.body as object).equals(run));
      },
    );
  });
}
