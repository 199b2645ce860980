/**
 * Compiles a DTO with the Swagger CLI plugin, as `nest build` does, and asks it for what it tells Swagger. The plugin names models by the
 * files that declare them, so the package's exports have to lead there.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import ts from 'typescript';

const folder = process.cwd();
const require = createRequire(join(folder, 'package.json'));
const isEsm = require('./package.json').type === 'module';
const { before } = isEsm
  ? await import(pathToFileURL(join(folder, 'node_modules/@nestjs/swagger/dist/plugin/index.js')))
  : require('@nestjs/swagger/plugin');
const { Run, RunLifeCycleState } = require('databricks-jobs');
const { ModelProblem } = require('databricks-jobs/nestjs');

const source = join(folder, 'plugin/own.dto.ts');
mkdirSync(join(folder, 'plugin'), { recursive: true });
writeFileSync(
  source,
  `import { Run, RunLifeCycleState } from 'databricks-jobs';
import { ModelProblem } from 'databricks-jobs/nestjs';
export class OwnDto { run!: Run; runs?: Run[]; state?: RunLifeCycleState; problem?: ModelProblem; }
`,
);
const program = ts.createProgram([source], {
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  target: ts.ScriptTarget.ES2022,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  outDir: join(folder, 'plugin'),
  rootDir: join(folder, 'plugin'),
  skipLibCheck: true,
  strict: true,
  types: [],
});
const transformer = before(isEsm ? { esmCompatible: true } : {}, program);
program.emit(undefined, undefined, undefined, false, { before: [transformer] });

const { OwnDto } = await import(pathToFileURL(join(folder, 'plugin/own.dto.js')));
const told = OwnDto._OPENAPI_METADATA_FACTORY();
assert.equal(told.run.type(), Run);
assert.deepEqual(told.runs.type(), [Run]);
assert.equal(told.problem.type(), ModelProblem);
assert.deepEqual(told.state.enum, RunLifeCycleState);
console.log('1 passed, 0 failed');
