/**
 * `npm run bench -- docs`: measures everything on this Node and the targets on the others, and writes the tables between the
 * two markers of docs/performance.md. `--from FILE` writes them from an earlier measurement, which stands in
 * reports/bench.json; `--quick` measures with fewer rounds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { format } from 'oxfmt';

import { installedNode, NODE_MAJORS } from '../tools/node-versions.mjs';
import { caseTable, describe, limit, ratio, toMarkdown } from './print-results.mjs';

const MARKERS = ['<!-- bench:start -->', '<!-- bench:end -->'];
const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const REPORTS = fileURLToPath(new URL('../reports/', import.meta.url));
const MAIN = fileURLToPath(new URL('main.mjs', import.meta.url));

const { values: options } = parseArgs({
  options: { from: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const results = options.from ? JSON.parse(readFileSync(options.from, 'utf8')) : measureAll();
await writePage(results);

function measureAll() {
  const effort = options.quick ? ['--quick'] : [];
  const others = NODE_MAJORS.filter((major) => !process.versions.node.startsWith(`${major}.`));
  const all = [
    measureOn(process.execPath, effort),
    ...others.map((major) => measureOn(installedNode(major), ['--targets', ...effort])),
  ];
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(`${REPORTS}bench.json`, `${JSON.stringify(all, null, 2)}\n`);
  return all;
}

function measureOn(node, parameters) {
  const { stdout } = spawnSync(node, [MAIN, '--json', ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  // A missed target is a result too; a failure has no JSON to parse.
  return JSON.parse(stdout);
}

async function writePage(all) {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = MARKERS.map((marker) => page.indexOf(marker));
  if (start === -1 || end < start)
    throw new Error(`${PAGE} lacks the markers ${MARKERS.join(', ')}`);
  const written = `${page.slice(0, start)}${MARKERS[0]}\n\n${tables(all)}\n\n${page.slice(end)}`;
  const { code } = await format('benchmarks.md', written, { printWidth: 100 });
  writeFileSync(PAGE, code);
}

function tables(all) {
  const [{ environment, cases }] = all;
  const versions = Object.entries(environment.versions).map(
    ([name, version]) => `${name} ${version}`,
  );
  return [
    '### Targets',
    toMarkdown(targetsByNode(all)),
    '### All cases',
    `${describe(environment)}. Compared: ${versions.join(', ')}.`,
    ...cases.flatMap((result) => [`#### ${result.title}`, toMarkdown(caseTable(result))]),
  ].join('\n\n');
}

function targetsByNode(all) {
  const [{ targets }] = all;
  return {
    heads: ['what', 'reach', 'limit', ...all.map(({ environment }) => `Node ${environment.node}`)],
    lines: targets.map((target, index) => [
      target.what,
      ratio(target.reach),
      limit(target),
      ...all.map((result) => shown(result.targets[index])),
    ]),
  };
}

function shown({ measured, verdict }) {
  return verdict === 'missed' ? `**${ratio(measured)}** (missed)` : ratio(measured);
}
