'use strict';
const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');

const CODE = 'DATABRICKS_JOBS_SECOND_COPY';
let checks = 0;

// Each in both orders, since the one that is loaded first may leave its mark.
for (const order of ['ours-first', 'theirs-first']) {
  // These two keep what they know where all of their copies find it: nothing is lost, and nothing is said.
  for (const copy of ['validator', 'validator-0.14', 'reflect', 'reflect-0.1']) {
    const { stderr } = start(copy, 'check.js', order);
    assert.equal(stderr, '', copy);
  }
  const { stderr } = start('transformer', 'transformer.js', order);
  assert.ok(stderr.includes(`[${CODE}]`), stderr);
  assert.match(
    stderr,
    /class-transformer is loaded twice.*duplicate-peers.node_modules.class-transformer.*npm ls class-transformer/,
  );
  checks += 1;
  assert.equal(start('library', 'library.js', order).stderr, '');
}
console.log(`${checks} checks`);

function start(copy, program, order) {
  const result = spawnSync(process.execPath, [program, order], {
    cwd: `twice/${copy}`,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(result.status, 0, `${copy}: ${result.stderr}`);
  checks += Number(/^(\d+) checks$/m.exec(result.stdout)[1]);
  return result;
}
