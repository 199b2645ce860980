import { ClassSerializerInterceptor, Controller, Get, UseInterceptors } from '@nestjs/common';
import { Exclude, Type } from 'class-transformer';
import { GitSource, Run } from 'databricks-jobs';
import { ModelSerializerInterceptor } from 'databricks-jobs/nestjs';
import { of, type Observable } from 'rxjs';

import { PatchRun } from './dto.js';

const DOCUMENT = { run_id: 7, run_name: 'nightly', from_the_future: { a: 1 } };

const TAG = { git_url: 'u', git_provider: 'gitHub', git_tag: 't' };

function nightly(): Run {
  return Run.fromDict(DOCUMENT);
}

/** A response class of the user's own, with a model in it. */
class Answer {
  @Type(() => Run)
  run = nightly();

  @Exclude()
  secret = 'hidden';
}

/** Each handler returns the same run in another wrapping. */
class Responses {
  @Get('instance')
  instance(): Run {
    return nightly();
  }

  @Get('array')
  array(): Run[] {
    return [nightly(), nightly()];
  }

  @Get('wrapper')
  wrapper(): object {
    return { data: nightly(), at: new Date(0), total: 1 };
  }

  @Get('record')
  record(): Record<string, Run> {
    return { first: nightly() };
  }

  @Get('promise')
  promise(): Promise<Run> {
    return Promise.resolve(nightly());
  }

  @Get('observable')
  observable(): Observable<Run> {
    return of(nightly());
  }

  @Get('promised-array')
  promisedArray(): Promise<Run[]> {
    return Promise.resolve([nightly()]);
  }

  /** A oneOf, a partial model, defaults and a model in a model. */
  @Get('models')
  models(): object[] {
    return [
      GitSource.fromDict(TAG),
      PatchRun.fromDict({ tasks: [{ task_key: 'a' }] }),
      Run.of({ tasks: [{ taskKey: 'a', pipelineTask: { pipelineId: 'p' } }] }),
    ];
  }

  @Get('answer')
  answer(): Answer {
    return new Answer();
  }

  @Get('map')
  map(): Map<string, Run> {
    return new Map([['first', nightly()]]);
  }

  @Get('set')
  set(): Set<Run> {
    return new Set([nightly()]);
  }

  @Get('large')
  large(): Run {
    return Run.fromJson('{"run_id":1,"big":9007199254740993}');
  }

  @Get('wrapped-large')
  wrappedLarge(): object {
    return { data: [this.large()] };
  }

  @Get('nothing')
  nothing(): null {
    return null;
  }

  @Get('text')
  text(): string {
    return 'plain text';
  }
}

@Controller('plain-responses')
export class PlainResponses extends Responses {}

@Controller('serialized-responses')
@UseInterceptors(ModelSerializerInterceptor)
export class SerializedResponses extends Responses {}

@Controller('class-serialized-responses')
@UseInterceptors(ClassSerializerInterceptor)
export class ClassSerializedResponses extends Responses {}
