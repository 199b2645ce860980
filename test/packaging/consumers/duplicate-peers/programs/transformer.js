'use strict';
const assert = require('node:assert/strict');

if (process.argv[2] === 'ours-first') require('databricks-jobs');
const { plainToInstance } = require('class-transformer');
const { validateSync } = require('class-validator');
const { ModelUsageError, Run } = require('databricks-jobs');

const told = /second copy of class-transformer/;
const run = plainToInstance(Run, { run_id: 1 });
assert.throws(
  () => run.toJson(),
  (error) => error instanceof ModelUsageError && told.test(error.message),
);
assert.match(run.validate()[0].message, told);
assert.match(Object.values(validateSync(run)[0].constraints)[0], told);
console.log('3 checks');
