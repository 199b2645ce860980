import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const root = 'node_modules/databricks-jobs';
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
let checks = 0;

// As a shell finds it, and as npx does; the Node of both is the first of PATH, which is the one that runs this.
for (const command of [
  ['node_modules/.bin/databricks-runs'],
  ['npx', '--no-install', 'databricks-runs'],
]) {
  expectOutput([...command, '--version'], 0, version);
  expectOutput([...command, 'report', '--samples'], 0, 'SUCCEEDED');
  writeFileSync('bad.json', '{"run_id": 1, "tasks": [{}]}');
  expectOutput([...command, 'validate', 'bad.json'], 1, 'tasks[0].task_key');
}
console.log(`${checks} checks`);

function expectOutput([command, ...parameters], status, text) {
  const result = spawnSync(command, parameters, { encoding: 'utf8', timeout: 60_000 });
  assert.equal(result.status, status, result.stderr);
  assert.ok((result.stdout + result.stderr).includes(text), result.stdout + result.stderr);
  checks += 2;
}
