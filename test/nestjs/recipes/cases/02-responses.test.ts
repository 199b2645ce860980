import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Controller, Get, SerializeOptions, Sse, type MessageEvent } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Exclude, Expose, Transform } from 'class-transformer';
import { formatDuration, Run } from 'databricks-jobs';
import { ModelSerializerInterceptor } from 'databricks-jobs/nestjs';
import { of, type Observable } from 'rxjs';

import { ADAPTERS, ask } from '../ask.js';

const run = (): Run =>
  Run.fromDict({
    run_id: 1,
    start_time: 1767225600000,
    end_time: 1767225700000,
    state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
  });

class Getter {
  @Exclude() run!: Run;
  @Expose() get id(): unknown {
    return this.run.runId;
  }
  @Expose() get outcome(): unknown {
    return this.run.outcome;
  }
}
class Method {
  @Exclude() run!: Run;
  @Expose() get took(): string {
    return formatDuration(this.run.duration());
  }
}
class Transformed {
  @Exclude() run!: Run;
  @Expose()
  @Transform(({ obj }: { obj: { run: Run } }) => obj.run.outcome)
  outcome!: string;
}
class Public {
  @Expose() run_name!: string;
}
class WithJson extends Run {
  override toJSON(): never {
    return { ...super.toJSON(), outcome: this.outcome } as never;
  }
}

@Controller()
class Responses {
  @Get('getter') getter(): Getter {
    return Object.assign(new Getter(), { run: run() });
  }
  @Get('method') method(): Method {
    return Object.assign(new Method(), { run: run() });
  }
  @Get('transform') transform(): Transformed {
    return Object.assign(new Transformed(), { run: run() });
  }
  @Get('type')
  @SerializeOptions({ type: Public, strategy: 'excludeAll' })
  type(): object {
    return { run_name: 'x', password: 'S3CRET' };
  }
  @Get('tojson') toJson(): Run {
    return WithJson.fromDict(run().toDict());
  }
  @Sse('sse') events(): Observable<MessageEvent> {
    return of({ data: Run.fromJson('{"z":9007199254740993123}'), id: '7', type: 'run' });
  }
}

for (const adapter of ADAPTERS) {
  test(`02: the interceptor writes what Nest's would, and models, on ${adapter}`, async () => {
    const paths = ['getter', 'method', 'transform', 'type', 'tojson', 'sse'];
    const [getter, method, transformed, type, toJson, sse] = (
      await ask(
        [Responses],
        paths.map((path) => ['GET', path] as const),
        {
          adapter,
          setup: (application) =>
            application.useGlobalInterceptors(new ModelSerializerInterceptor(new Reflector())),
        },
      )
    ).map(({ text }) => text);
    assert.equal(getter, '{"id":1,"outcome":"success"}');
    assert.equal(method, '{"took":"1 min 40 s"}');
    assert.equal(transformed, '{"outcome":"success"}');
    assert.equal(type, '{"run_name":"x"}');
    assert.match(toJson!, /"outcome":"success"/);
    assert.match(sse!, /^event: run$/m);
    assert.match(sse!, /^id: 7$/m);
    assert.match(sse!, /^data: \{.*"z":9007199254740993123\}$/m);
  });
}
