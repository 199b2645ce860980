import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ModelValidationError, Run } from 'databricks-jobs';
import { mergeModel, OmitType, PartialType } from 'databricks-jobs/nestjs';

class UpdateRun extends PartialType(OmitType(Run, ['runId'])) {}

const run = Run.of({ runId: 1 });
const copies = [structuredClone(run), JSON.parse(JSON.stringify({ ...run, runName: 'x' }))];

for (const [index, copy] of (copies as object[]).entries()) {
  test(`09: a document with property names is refused with advice (${index})`, () => {
    assert.throws(() => Run.fromDict(copy), ModelValidationError);
    assert.throws(() => Run.fromDict(copy), /run_id/);
  });
}

test('09: what a partial model does not set is kept', () => {
  const stored = Run.of({ runId: 1, runName: 'nightly', tasks: [{ taskKey: 'a' }] });
  const kept = { run_id: 1, run_name: 'nightly', tasks: [{ task_key: 'a' }], description: 'd' };
  const update = UpdateRun.fromDict({ description: 'd' })!;
  assert.deepEqual(mergeModel(stored, update).toDict(), kept);
  assert.equal(stored.description, undefined);
  assert.deepEqual(Object.assign(stored, update).toDict(), kept);
});
