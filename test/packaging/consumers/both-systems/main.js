import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as transformer from 'class-transformer';
import * as validator from 'class-validator';
import * as imported from 'databricks-jobs';
import * as importedNest from 'databricks-jobs/nestjs';
import * as importedSwagger from 'databricks-jobs/nestjs/swagger';

import { checkPackage } from './shared/checks.mjs';

const require = createRequire(import.meta.url);
const required = require('databricks-jobs');
const requiredNest = require('databricks-jobs/nestjs');
const requiredSwagger = require('databricks-jobs/nestjs/swagger');

for (const [one, other] of [
  [imported, required],
  [importedNest, requiredNest],
  [importedSwagger, requiredSwagger],
]) {
  assert.deepEqual(Object.keys(one).sort(), Object.keys(other).sort());
  for (const name of Object.keys(one)) assert.equal(one[name], other[name], name);
}
assert.ok(imported.Run.of({}) instanceof required.Run);
assert.ok(required.Run.of({}) instanceof imported.Run);
assert.ok(new (requiredNest.PartialType(imported.Run))() instanceof required.Model);
assert.ok(importedNest.ModelProblem.example() instanceof required.Model);
assert.equal(require('databricks-jobs/package.json').name, 'databricks-jobs');

await checkPackage({ library: imported, transformer, validator, nestjs: requiredNest });
await checkPackage({
  library: required,
  transformer: require('class-transformer'),
  validator,
  nestjs: importedNest,
});
