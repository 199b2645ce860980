import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  BadRequestException,
  Body,
  Catch,
  Controller,
  Get,
  Post,
  Query,
  UseFilters,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { PickType as NestPickType } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import { ModelValidationError, Run } from 'databricks-jobs';
import { ModelValidationPipe, PickType, problemException } from 'databricks-jobs/nestjs';

import { ADAPTERS, ask, jsonOf, pathsOf } from '../ask.js';

class Naive extends Run {
  @IsString() team!: string;
}
class Mapped extends NestPickType(Run, ['runId'] as const) {}
class RunQuery extends PickType(Run, ['runId']) {}

interface HttpResponse {
  status(code: number): { send(body: object): void };
}

@Catch(BadRequestException)
class Mine implements ExceptionFilter {
  catch(_error: unknown, host: ArgumentsHost): void {
    host.switchToHttp().getResponse<HttpResponse>().status(400).send({ mine: true });
  }
}

@Controller()
class Small {
  @Post('naive') naive(@Body() r: Naive): object {
    return { read: r.team, r };
  }
  @Post('mapped') mapped(@Body() r: Mapped): Mapped {
    return r;
  }
  @Get('query') query(@Query() q: RunQuery): RunQuery {
    return q;
  }
  @Post('filter') @UseFilters(Mine) filter(@Body() r: Run): Run {
    return r;
  }
}

for (const adapter of ADAPTERS) {
  test(`14: small things, on ${adapter}`, async () => {
    const [naive, mapped, query, refused, filter] = await ask(
      [Small],
      [
        ['POST', 'naive', { team: 'red', run_id: 1 }],
        ['POST', 'mapped', { run_id: 'x' }],
        ['GET', 'query?run_id=12'],
        ['GET', 'query?run_id=twelve'],
        ['POST', 'filter', { run_id: 'x' }],
      ],
      {
        adapter,
        setup: (application) => application.useGlobalPipes(new ModelValidationPipe()),
      },
    );
    assert.deepEqual(jsonOf(naive!), {
      read: 'red',
      r: { run_id: 1, run_name: 'Untitled', team: 'red' },
    });
    assert.equal(mapped!.status, 400);
    assert.match(mapped!.text, /run_id/);
    assert.doesNotMatch(mapped!.text, /runId/);
    assert.equal(query!.text, '{"run_id":12}');
    assert.deepEqual(pathsOf(refused!), ['run_id']);
    assert.equal(filter!.text, '{"mine":true}');
  });
}

test('14: the title is that of the status', () => {
  const error = new ModelValidationError('Run', []);
  const problem = problemException(error, { status: 502 }).getResponse() as { title: string };
  assert.equal(problem.title, 'Bad Gateway');
});
