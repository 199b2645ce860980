import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

import { guideFiles } from '../guides.mjs';
import { cacheDirectory, rootDirectory } from '../paths.mjs';
import { examplesOf } from './examples.mjs';

const FOLDER = `${cacheDirectory}samples/`;

/**
 * Compiles and runs every ```ts block of the home page, the guides and the model pages. In a sample,
 * `expression; // => value` says what the expression must be, and `expression; // throws Name` which error it throws.
 */
export function checkCodeSamples(site, dist) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const samples = [
    ...['README.md', ...guideFiles()].flatMap((file) => samplesOf(rootDirectory + file)),
    ...examplesOf(site, dist).map(({ name, json, code }) => ({
      name: `${name}-page`,
      code: `const json: string = ${JSON.stringify(json)};\n${code}`,
    })),
  ];
  for (const { name, code } of samples) {
    writeFileSync(`${FOLDER}${name}.mts`, `${code}\nexport {};\n`);
    writeFileSync(`${FOLDER}${name}.mjs`, runnable(code, dist));
  }
  const problems = [...typeProblems(dist), ...runProblems(samples)];
  const expected = samples.reduce(
    (sum, { code }) => sum + (code.match(/\/\/ => /g)?.length ?? 0),
    0,
  );
  return {
    problems,
    summary: `${samples.length} samples compile and run, ${expected} values as stated`,
  };
}

function samplesOf(file) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(?:ts|typescript)\n([^]*?)^```$/gm)].map(({ 1: code, index }) => ({
    name: `${basename(file, '.md')}-line-${text.slice(0, index).split('\n').length}`,
    code,
  }));
}

/** The sample as a module that fails where a stated value is another. */
function runnable(code, dist) {
  const checked = code
    .replaceAll(
      /^(\s*)(\S.*); \/\/ => (.+)$/gm,
      (_, indent, expression, value) => `${indent}expectValue(${expression}, ${value});`,
    )
    .replaceAll(
      /^(\s*)(\S.*); \/\/ throws (\w+)$/gm,
      (_, indent, expression, name) =>
        `${indent}await expectError(() => ${expression}, '${name}');`,
    );
  const { code: script } = transformSync(checked, {
    configFile: false,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true },
    },
    module: { type: 'es6' },
  });
  const linked = script.replaceAll(
    /(['"])databricks-jobs(\/[\w/-]+)?\1/g,
    (_, quote, path = '') => {
      const target = entryOf(path);
      return JSON.stringify(pathToFileURL(dist + target.replace('./dist/', '')).href);
    },
  );
  return `import { expectError, expectValue } from './expect-value.mjs';\n${linked}`;
}

function entryOf(path) {
  const { exports } = createRequire(import.meta.url)(`${rootDirectory}package.json`);
  return exports[`.${path}`].import.default;
}

function typeProblems(dist) {
  const compilerOptions = {
    paths: {
      'databricks-jobs': [`${dist}index.d.mts`],
      'databricks-jobs/*': [`${dist}*/index.d.mts`],
    },
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
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', FOLDER, '--pretty', 'false'], {
    encoding: 'utf8',
    cwd: FOLDER,
  });
  return stdout.split('\n').filter((line) => line.includes('error TS'));
}

function runProblems(samples) {
  writeFileSync(
    `${FOLDER}expect-value.mjs`,
    `import { deepStrictEqual, rejects } from 'node:assert';
export const expectValue = (actual, expected) => deepStrictEqual(actual, expected);
export const expectError = (run, name) => rejects(async () => run(), { name });
`,
  );
  writeFileSync(
    `${FOLDER}run-all.mjs`,
    `const problems = [];
console.log = console.error = console.table = () => {};
for (const name of ${JSON.stringify(samples.map(({ name }) => name))}) {
  try {
    await import('./' + name + '.mjs');
  } catch (error) {
    problems.push(name + ': ' + error.message);
  }
}
process.stdout.write(JSON.stringify(problems));
`,
  );
  const output = execFileSync(process.execPath, [`${FOLDER}run-all.mjs`], { encoding: 'utf8' });
  return JSON.parse(output);
}
