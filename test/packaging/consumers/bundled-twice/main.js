import assert from 'node:assert/strict';
import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ModelUsageError, Run } from 'databricks-jobs';

const told =
  /run_id was set as a property, but is the JSON name of runId.*second copy of class-transformer.*npm ls class-transformer/;
const run = plainToInstance(Run, { run_id: 1 });
const isTold = (error) => error instanceof ModelUsageError && told.test(error.message);

assert.throws(() => run.toJson(), isTold);
assert.throws(() => run.toDict(), isTold);
assert.throws(() => JSON.stringify(run), isTold);
assert.deepEqual(
  run.validate().map(({ path }) => path),
  ['run_id'],
);
assert.match(Object.values(validateSync(run)[0].constraints)[0], told);
// What cannot be told: the other copy does not touch anything of the library. This is the check that docs/installing.md gives.
assert.notEqual(instanceToPlain(Run.of({ runId: 1 })).run_id, 1);
// All that does not need class-transformer works.
assert.equal(Run.fromJson('{"run_id":1}').toJson(), '{"run_id":1,"run_name":"Untitled"}');
assert.deepEqual(validateSync(Run.of({ runId: 1 })), []);
console.log('8 checks');
