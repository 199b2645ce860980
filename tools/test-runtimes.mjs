/**
 * Asks the packed package the same questions in every runtime, and prints one table: `npm run check -- runtimes`. The questions are
 * in test/packaging/runtimes/probe.mjs. Deno, Bun and workerd come from npm; Chromium is Debian's.
 */
import { createServer } from 'node:http';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { Checks } from './checks.mjs';
import { runProcess } from './run-process.mjs';
import { startBrowser } from './typedoc/check/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const INSTALL = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
const STRICT_POLICY = "default-src 'self'; img-src data:";
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };

/** How each runtime is asked, and which answers are others than `ok` there. */
const RUNTIMES = {
  'Node, import': { ask: () => program(process.execPath, ['program.mjs']) },
  'Node, no generated code': {
    ask: () =>
      program(process.execPath, ['--disallow-code-generation-from-strings', 'program.mjs']),
    answers: { 'generated code': 'forbidden' },
  },
  Deno: { ask: askDeno },
  Bun: { ask: askBun },
  workerd: { ask: askWorkerd, answers: { file: 'says so', 'generated code': 'forbidden' } },
  'Chromium, esbuild': { ask: () => askPage('esbuild'), answers: { file: 'says so' } },
  'Chromium, Vite': { ask: () => askPage('vite'), answers: { file: 'says so' } },
  'Chromium, strict CSP': {
    ask: () => askPage('esbuild', STRICT_POLICY),
    answers: { file: 'says so', 'generated code': 'forbidden' },
  },
};

const work = mkdtempSync(join(tmpdir(), 'databricks-jobs-runtimes-'));
const run = join(work, 'run.json');
const checks = new Checks();
const table = {};
let browser;
try {
  await prepare();
  browser = await startBrowser();
  for (const [name, { ask, answers = {} }] of Object.entries(RUNTIMES)) {
    await checks.check(name, async () => {
      table[name] = await ask();
      const wrong = Object.entries(table[name]).filter(
        ([question, answer]) => answer !== (answers[question] ?? 'ok'),
      );
      if (wrong.length === 0) return;
      throw new Error(wrong.map(([question, answer]) => `${question}: ${answer}`).join('\n  '));
    });
  }
} finally {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(textTable());
checks.close();

async function prepare() {
  cpSync(join(root, 'test/packaging/runtimes'), work, { recursive: true });
  writeFileSync(run, '{"run_id":1}');
  const pack = ['pack', '--silent', '--pack-destination', work];
  const tarball = (await runProcess('npm', pack, { cwd: root })).trim();
  await runProcess('npm', [...INSTALL, '--silent', join(work, tarball)], { cwd: work });
  await build({ ...bundled('browser'), entryPoints: ['page.mjs'], outfile: 'esbuild/page.js' });
  const page = readFileSync(join(work, 'index.html'), 'utf8');
  writeFileSync(join(work, 'esbuild/index.html'), page.replace('page.mjs', 'page.js'));
  const vite = pathToFileURL(createRequire(join(work, 'x.js')).resolve('vite')).href;
  const { build: buildByVite } = await import(vite);
  await buildByVite({ root: work, logLevel: 'warn', build: { outDir: join(work, 'vite') } });
}

function bundled(platform) {
  return {
    absWorkingDir: work,
    bundle: true,
    minify: true,
    platform,
    format: 'esm',
    // Nothing of this repository.
    tsconfigRaw: '{}',
    logLevel: 'warning',
  };
}

async function program(command, parameters) {
  return JSON.parse(await runProcess(command, [...parameters, run], { cwd: work }));
}

function askDeno() {
  return program(binary('@deno', 'deno'), [
    'run',
    '--quiet',
    '--node-modules-dir=manual',
    '--allow-read',
    '--allow-env',
    'program.mjs',
  ]);
}

function askBun() {
  const moved = join(work, 'node_modules/bun/bin/bun.exe');
  return program(binary('@oven', 'bin/bun') ?? moved, ['program.mjs']);
}

/** The program in the one package of a scope that fits this machine. */
function binary(scope, path) {
  const packages = join(work, 'node_modules', scope);
  const candidates = ['x64', 'x64-glibc', 'aarch64', 'arm64', 'arm64-glibc'].flatMap((machine) =>
    ['linux', 'darwin', 'bun-linux', 'bun-darwin'].map((system) =>
      join(packages, `${system}-${machine}`, path),
    ),
  );
  return candidates.find((candidate) => existsSync(candidate));
}

async function askWorkerd() {
  const { outputFiles } = await build({
    ...bundled('browser'),
    // As wrangler bundles.
    conditions: ['workerd', 'worker', 'browser'],
    entryPoints: ['worker.mjs'],
    write: false,
  });
  const miniflare = pathToFileURL(createRequire(join(work, 'x.js')).resolve('miniflare')).href;
  const { Miniflare } = await import(miniflare);
  const worker = new Miniflare({
    modules: true,
    script: outputFiles[0].text,
    compatibilityDate: '2026-04-01',
  });
  try {
    return await (await worker.dispatchFetch('http://localhost/')).json();
  } finally {
    await worker.dispose();
  }
}

async function askPage(folder, policy) {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url;
    const file = join(work, folder, path);
    const isThere = existsSync(file);
    response.writeHead(isThere ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'text/plain',
      ...(policy && { 'content-security-policy': policy }),
    });
    response.end(isThere ? readFileSync(file) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction('globalThis.results !== undefined', undefined, { timeout: 20_000 });
    return await page.evaluate('globalThis.results');
  } catch (error) {
    throw new Error([error.message, ...errors].join('\n  '), { cause: error });
  } finally {
    await page.close();
    server.close();
  }
}

function textTable() {
  const names = Object.keys(table);
  const questions = [...new Set(names.flatMap((name) => Object.keys(table[name])))];
  const cells = [
    ['', ...questions],
    ...names.map((name) => [name, ...questions.map((question) => wordOf(table[name][question]))]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function wordOf(answer = 'no answer') {
  return answer.startsWith('FAILED') ? 'FAILED' : answer;
}
