/** Payloads that travel as JSON text, as those of BullMQ do, and values in a cache. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CACHE_MANAGER, CacheInterceptor, CacheModule, CacheTTL } from '@nestjs/cache-manager';
import { Controller, Get, Inject, UseInterceptors } from '@nestjs/common';
import type { Cache } from 'cache-manager';
import { ModelUsageError, Run } from 'databricks-jobs';
import { ModelSerializerInterceptor } from 'databricks-jobs/nestjs';
import { Reflector } from '@nestjs/core';

import { ask } from '../ask.js';

const sent = { run_id: 1, run_name: 'x', tasks: [{ task_key: 'a' }], later: 1 };

/** What BullMQ does with `queue.add(name, data)` and gives as `job.data`: JSON text there, JSON.parse back. */
const throughQueue = <T>(data: T): unknown => JSON.parse(JSON.stringify(data));

test('a queue: data goes in as a model, and is read again by the worker', () => {
  const data = throughQueue({ run: Run.fromDict(sent), tries: 3 }) as { run: object };
  assert.deepEqual(data, { run: sent, tries: 3 });
  const run = Run.fromDict(data.run);
  assert.deepEqual([run.runId, run.toDict()], [1, sent]);
});

test('a structured clone, as worker threads make, is not a wire form', () => {
  assert.throws(() => Run.fromDict(structuredClone(Run.of({ runId: 1 }))), /run_id/);
  assert.throws(() => Run.fromDict('{"run_id":1}' as never), ModelUsageError);
  const copy = structuredClone(Run.fromDict(sent).toDict());
  assert.deepEqual(Run.fromDict(copy).toDict(), sent);
});

@Controller()
class Cached {
  calls = 0;
  constructor(@Inject(CACHE_MANAGER) private readonly cache: Cache) {}

  /** By hand: text in the cache, a run out of it. */
  @Get('by-hand') async byHand(): Promise<Run> {
    const text = await this.cache.get<string>('run');
    if (text !== undefined && text !== null) return Run.fromJson(text);
    this.calls += 1;
    const run = Run.fromDict({ ...sent, calls: this.calls });
    await this.cache.set('run', run.toJson(), 60_000);
    return run;
  }

  /** By Nest's interceptor, which keeps what ModelSerializerInterceptor has written. */
  @Get('by-interceptor')
  @UseInterceptors(CacheInterceptor, new ModelSerializerInterceptor(new Reflector()))
  @CacheTTL(60_000)
  byInterceptor(): Run {
    this.calls += 1;
    return Run.fromDict({ ...sent, calls: this.calls });
  }
}

test('a cache gives the same answer the second time', async () => {
  for (const path of ['by-hand', 'by-interceptor']) {
    const answers = await ask(
      [Cached],
      [
        ['GET', path],
        ['GET', path],
      ],
      { imports: [CacheModule.register()] },
    );
    assert.deepEqual(JSON.parse(answers[0]!.text), { ...sent, calls: 1 });
    assert.equal(answers[1]!.text, answers[0]!.text);
  }
});
