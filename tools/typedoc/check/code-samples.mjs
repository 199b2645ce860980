import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { transformSync } from '@swc/core';

import { cacheDirectory, rootDirectory } from '../paths.mjs';
import { readPastedBlocks } from './pasted-blocks.mjs';
import { runBeside } from './run-beside.mjs';
import { withChecks } from './stated-values.mjs';
import { shellProblems } from './shell-samples.mjs';

const FOLDER = `${cacheDirectory}samples/`;

/**
 * Clicks Copy on every block of every page, and uses what is on the clipboard as a reader does: TypeScript is a file that
 * compiles in strict mode and runs, a program on a model's page runs as JavaScript without compilation, JSON parses, and commands
 * run. Programs that ask the API compile; test/docs/failure-to-repair.test.ts runs them against a simulated one. In a sample, `expression; // => value` says what the expression must be, and `expression; // throws Name` which error
 * it throws.
 */
export async function checkCodeSamples(browser, site) {
  const { blocks, problems } = await readPastedBlocks(browser, site);
  const samples = blocks.filter(({ language }) => language === 'ts').map(sampleOf);
  const values = samples.reduce((sum, { code }) => sum + (code.match(/\/\/ => /g)?.length ?? 0), 0);
  const alone = samples.filter(({ code }) => !code.includes('process.env'));
  writeSamples(samples);
  const found = [typeProblems(), runProblems(alone), shellProblems(blocks)];
  problems.push(...blocks.flatMap(jsonProblems), ...(await Promise.all(found)).flat());
  const summary = `${blocks.length} blocks copy as shown, ${samples.length} programs compile, ${alone.length} run as pasted, ${values} values as stated`;
  return { problems, summary };
}

function sampleOf({ page, at, text }) {
  return {
    name: `${basename(page, '.html')}-${at}`,
    code: text,
    isPlain: page.startsWith('classes/') && text.includes('const json = `'),
  };
}

/** Each sample as it was pasted, and a second time with its stated values checked. */
function writeSamples(samples) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(`${FOLDER}node_modules`, { recursive: true });
  symlinkSync(rootDirectory, `${FOLDER}node_modules/databricks-jobs`);
  for (const { name, code, isPlain } of samples) {
    writeFileSync(`${FOLDER}${name}.mts`, code);
    writeFileSync(`${FOLDER}${name}.mjs`, isPlain ? code : compiled(code));
    writeFileSync(`${FOLDER}${name}.checked.mjs`, compiled(withChecks(code)));
  }
}

function compiled(code) {
  return transformSync(code, {
    configFile: false,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'es6' },
  }).code;
}

async function typeProblems() {
  const compilerOptions = {
    noUnusedLocals: false,
    noPropertyAccessFromIndexSignature: false,
    types: ['node'],
  };
  const config = {
    extends: `${rootDirectory}tsconfig.json`,
    compilerOptions,
    include: ['*.mts'],
    exclude: [],
  };
  writeFileSync(`${FOLDER}tsconfig.json`, JSON.stringify(config));
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const parameters = [compiler, '-p', FOLDER, '--pretty', 'false'];
  const { status, stdout, stderr } = await runBeside(process.execPath, parameters, { cwd: FOLDER });
  const problems = stdout.split('\n').filter((line) => line.includes('error TS'));
  return status === 0 || problems.length > 0 ? problems : [`tsc ends with ${status}: ${stderr}`];
}

async function runProblems(samples) {
  const runs = samples.flatMap(({ name, code }) => [
    // A sample that shows an error ends with it.
    { file: `${name}.mjs`, error: /^.*; \/\/ throws (\w+)$/m.exec(code)?.[1] },
    { file: `${name}.checked.mjs` },
  ]);
  writeFileSync(
    `${FOLDER}run-all.mjs`,
    `const problems = [];
console.log = console.error = console.table = () => {};
for (const { file, error } of ${JSON.stringify(runs)}) {
  try {
    await import('./' + file);
    if (error) problems.push(file + ': does not throw ' + error);
  } catch (thrown) {
    if (thrown.name !== error) problems.push(file + ': ' + thrown.message);
  }
}
process.stdout.write(JSON.stringify(problems));
`,
  );
  const parameters = [`${FOLDER}run-all.mjs`];
  const { status, stdout, stderr } = await runBeside(process.execPath, parameters, { cwd: FOLDER });
  return status === 0 ? JSON.parse(stdout) : [`the samples end with ${status}: ${stderr}`];
}

function jsonProblems({ page, at, language, text }) {
  if (language !== 'json') return [];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`block ${at} of ${page} is not JSON: ${error.message}`];
  }
}
