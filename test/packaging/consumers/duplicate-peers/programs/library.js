'use strict';
const assert = require('node:assert/strict');
const { createRequire } = require('node:module');

const theirs = () => createRequire(`${__dirname}/../../main.js`)('databricks-jobs');
if (process.argv[2] === 'theirs-first') theirs();
const ours = require('databricks-jobs');
const other = theirs().Run.of({ runId: 1 });

const told = /of class Run of a second copy of databricks-jobs \(see npm ls databricks-jobs\)/;
assert.ok(!(other instanceof ours.Run));
assert.throws(() => ours.Run.fromDict(other), told);
assert.throws(() => ours.Run.toJson(other), told);
assert.equal(ours.Run.fromDict(other.toDict()).runId, 1);
console.log('4 checks');
