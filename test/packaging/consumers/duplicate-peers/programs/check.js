'use strict';
const assert = require('node:assert/strict');

if (process.argv[2] === 'ours-first') require('databricks-jobs');
require('reflect-metadata');
const transformer = require('class-transformer');
const validator = require('class-validator');
const library = require('databricks-jobs');
const { checkPackage } = require('../../shared/checks.cjs');

// What decorators leave behind is there for all copies.
assert.ok(Reflect.getMetadata('swagger/apiSchema', library.GitSource));
void checkPackage({ library, transformer, validator });
