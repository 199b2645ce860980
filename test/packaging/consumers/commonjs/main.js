'use strict';
const library = require('databricks-jobs');
const transformer = require('class-transformer');
const validator = require('class-validator');
const { checkPackage } = require('./shared/checks.cjs');

void checkPackage({ library, transformer, validator });
