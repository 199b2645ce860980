'use strict';
const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { renameSync } = require('node:fs');

const { peerDependencies } = require('databricks-jobs/package.json');
const REQUIRE = ['-e', `require('databricks-jobs')`];
const IMPORT = ['--input-type=module', '-e', `import 'databricks-jobs'`];
const BIN = ['node_modules/databricks-jobs/dist/cli/bin.js', 'report', '--samples'];
let checks = 0;

for (const peer of ['class-transformer', 'class-validator', 'reflect-metadata']) {
  without(peer, () => {
    for (const program of [REQUIRE, IMPORT]) expectError(program, missing(peer));
    // It needs none of them.
    expectSuccess(BIN);
  });
}
for (const [peer, old, text] of [
  ['class-transformer', 'old-transformer', outdated('class-transformer')],
  // Its files of today are missing there.
  ['class-validator', 'old-validator', missing('class-validator')],
]) {
  without(peer, () => {
    moved(old, peer, () => {
      for (const program of [REQUIRE, IMPORT]) expectError(program, text);
    });
  });
}
// Those of the subpaths are never installed here.
for (const path of ['databricks-jobs/nestjs', 'databricks-jobs/nestjs/swagger']) {
  expectError(['-e', `require('${path}')`], missing('@nestjs/common'), [
    missing('@nestjs/swagger'),
  ]);
  expectError(['--input-type=module', '-e', `import '${path}'`], missing('@nestjs/common'), [
    missing('@nestjs/swagger'),
  ]);
}
expectSuccess(REQUIRE);
expectSuccess(IMPORT);
console.log(`${checks} checks`);

function missing(peer) {
  return (
    `databricks-jobs needs ${peer} ${peerDependencies[peer]}, a peer dependency that cannot be found from where ` +
    `databricks-jobs is installed${peer === 'class-validator' ? ', at least not in such a version' : ''}; ` +
    `add it to the application: npm install ${peer}`
  );
}

function outdated(peer) {
  return `databricks-jobs needs ${peer} ${peerDependencies[peer]}, but finds an older one`;
}

function without(peer, work) {
  moved(peer, `.${peer}`, work);
}

function moved(from, to, work) {
  renameSync(`node_modules/${from}`, `node_modules/${to}`);
  try {
    work();
  } finally {
    renameSync(`node_modules/${to}`, `node_modules/${from}`);
  }
}

function expectError(program, text, others = []) {
  const { status, stderr } = start(program);
  assert.equal(status, 1, stderr);
  assert.ok(
    [text, ...others].some((one) => stderr.includes(one)),
    `${text}\nwas expected, but is\n${stderr}`,
  );
  checks += 1;
}

function expectSuccess(program) {
  const { status, stderr } = start(program);
  assert.equal(status, 0, stderr);
  checks += 1;
}

function start(program) {
  return spawnSync(process.execPath, program, { encoding: 'utf8', timeout: 60_000 });
}
