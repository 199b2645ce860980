import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Run } from 'databricks-jobs';

/** Compiles only if the two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? A : never;

/** What is any to the compiler: the data of a job, of JSON.parse, of response.json(). */
const data = (value: unknown): any => value;

test('15: a document of type any is a Run to the compiler, and text of type any may be null', () => {
  const ofDict = Run.fromDict(data({ run_id: 1 }));
  const ofJson = Run.fromJson(data('{"run_id":1}'));
  const runs: [Same<typeof ofDict, Run>, Same<typeof ofJson, Run | null>] = [ofDict, ofJson];
  assert.deepEqual(
    runs.map((run) => run?.runId),
    [1, 1],
  );
});
