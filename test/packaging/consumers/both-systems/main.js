import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as transformer from 'class-transformer';
import * as validator from 'class-validator';
import * as imported from 'databricks-jobs';
import * as importedLight from 'databricks-jobs/light';
import * as importedNest from 'databricks-jobs/nestjs';
import * as importedSwagger from 'databricks-jobs/nestjs/swagger';
import * as importedRows from 'databricks-jobs/rows';

import { checkPackage } from './shared/checks.mjs';

const require = createRequire(import.meta.url);
const required = require('databricks-jobs');
const requiredNest = require('databricks-jobs/nestjs');
const requiredSwagger = require('databricks-jobs/nestjs/swagger');
const requiredRows = require('databricks-jobs/rows');

for (const [one, other] of [
  [imported, required],
  [importedNest, requiredNest],
  [importedSwagger, requiredSwagger],
  [importedRows, requiredRows],
]) {
  assert.deepEqual(Object.keys(one).sort(), Object.keys(other).sort());
  for (const name of Object.keys(one)) assert.equal(one[name], other[name], name);
}
assert.ok(imported.Run.of({}) instanceof required.Run);
assert.ok(required.Run.of({}) instanceof imported.Run);
assert.ok(new (requiredNest.PartialType(imported.Run))() instanceof required.Model);
assert.ok(importedNest.ModelProblem.example() instanceof required.Model);
for (const run of [imported, required].map(({ Run }) =>
  Run.of({ runId: 7, tasks: [{ taskKey: 'a' }] }),
)) {
  const [row] = importedRows.rowsOf(run, { table: 'attempts' });
  assert.deepEqual([row.run_id, row.task_key], ['7', 'a']);
}
// It stands alone, and takes the JSON of a run.
const state = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
for (const light of [importedLight, require('databricks-jobs/light')])
  assert.equal(light.outcomeOf({ state }), 'failed');
assert.equal(require('databricks-jobs/package.json').name, 'databricks-jobs');

await checkPackage({ library: imported, transformer, validator, nestjs: requiredNest });
await checkPackage({
  library: required,
  transformer: require('class-transformer'),
  validator,
  nestjs: importedNest,
});
