/**
 * Runs test files in this process by jest-circus, which is what Jest itself runs them by. Jest makes a new environment for each
 * file and each mutant, which takes longer than the tests: here src is loaded once a mutant, and the rest stays.
 */
const { sep } = require('node:path');
const circus = require('jest-circus');
const { expect } = require('expect');
const mock = require('jest-mock');

require('../register-typescript.cjs');

Object.assign(globalThis, {
  ...circus,
  default: undefined,
  expect,
  jest: { fn: mock.fn, spyOn: mock.spyOn, requireActual: require },
});

/** As in jest.config.mjs: only a test that hangs takes so long. jest-circus reads it from here. */
globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = 60_000;

/** Stryker's number for it. */
const FAILED = 1;

const [SRC, TEST] = ['src', 'test'].map((folder) => `${process.cwd()}${sep}${folder}${sep}`);

function forgetTests() {
  for (const path of Object.keys(require.cache)) {
    if (path.startsWith(TEST) && path.endsWith('.test.ts')) delete require.cache[path];
  }
}

/** Forgets the modules of this repository, and what their decorators told class-transformer and class-validator. */
function forgetModules() {
  for (const path of Object.keys(require.cache)) {
    if (path.startsWith(SRC) || path.startsWith(TEST)) delete require.cache[path];
  }
  require('class-transformer/cjs/storage').defaultMetadataStorage.clear();
  const { validationMetadatas, constraintMetadatas } =
    require('class-validator').getMetadataStorage();
  validationMetadatas.clear();
  constraintMetadatas.clear();
}

/**
 * Runs the tests of some files, one after the other, which share one registry of modules.
 * @param engine - `compiled`, or `interpreted` for what the package does where code generation is forbidden.
 * @param keepsSource - whether src stays loaded from the run before, which a mutant allows if no code keeps what it made.
 * @param onTest - called with the id of each test before it starts.
 * @param bail - whether the tests and files behind a failed one are skipped.
 * @returns a result for each test, as Stryker wants it.
 */
exports.runTests = async (paths, { engine, bail, keepsSource = false, onTest }) => {
  if (keepsSource) forgetTests();
  else forgetModules();
  const { Function: generate } = globalThis;
  if (engine === 'interpreted') globalThis.Function = refuseToGenerate;
  const results = [];
  try {
    for (const path of paths) {
      circus.resetState();
      circus.describe(`${path} ${engine}`, () => {
        require(path);
      });
      results.push(...(await runLoaded(bail, onTest)));
      if (bail && results.some(({ status }) => status === FAILED)) break;
    }
  } finally {
    globalThis.Function = generate;
  }
  return results;
};

function refuseToGenerate() {
  throw new EvalError('code generation from strings is off');
}
// `instanceof Function` goes on to hold.
refuseToGenerate.prototype = Function.prototype;

async function runLoaded(bail, onTest) {
  let hasFailed = false;
  const results = [];
  const listen = (event) => {
    if (event.name === 'test_start') {
      if (bail && hasFailed) event.test.mode = 'skip';
      else onTest?.(idOf(event.test));
    } else if (event.name === 'test_done') {
      const result = resultOf(event.test);
      if (result.status === FAILED) hasFailed = true;
      results.push(result);
    }
  };
  circus.addEventHandler(listen);
  try {
    await circus.run();
  } finally {
    circus.removeEventHandler(listen);
  }
  return results;
}

function idOf(test) {
  const names = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(' › ');
}

function resultOf(test) {
  const id = idOf(test);
  const common = { id, name: id, timeSpentMs: test.duration ?? 0 };
  if (test.mode === 'skip') return { ...common, status: 2 };
  if (test.errors.length === 0) return { ...common, status: 0 };
  const [error] = test.errors[0];
  return {
    ...common,
    status: FAILED,
    failureMessage: String(error?.stack ?? error).slice(0, 2_000),
  };
}
