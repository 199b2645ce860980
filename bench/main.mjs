/** `npm run bench`: measures all cases, or those that are named, and prints the results. */
import { parseArgs } from 'node:util';

import { CLOCKS, DEFAULT_CLOCK } from './clocks.mjs';
import { caseTable, describe, targetTable, toText } from './print-results.mjs';
import { CASE_NAMES, runBenchmarks } from './run-benchmarks.mjs';
import { judge, TARGET_CASES } from './targets.mjs';

const HELP = `npm run bench -- [CASE…] [options]

Cases: ${CASE_NAMES.join(', ')}

  --targets      measure what the package has to reach; exit 1 if a target is missed
  --quick        fewer rounds
  --json         JSON on stdout
  --clock NAME   ${Object.keys(CLOCKS).join(' or ')}; ${DEFAULT_CLOCK} time is the default
  --help         this text
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    targets: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    clock: { type: 'string', default: DEFAULT_CLOCK },
    help: { type: 'boolean', default: false },
  },
});

const unknown = positionals.filter((name) => !CASE_NAMES.includes(name));
if (options.help) {
  process.stdout.write(HELP);
} else if (unknown.length > 0) {
  fail(`There is no case ${unknown.join(', ')}.`);
} else if (!Object.hasOwn(CLOCKS, options.clock)) {
  fail(`There is no clock ${options.clock}.`);
} else if (options.targets && positionals.length > 0) {
  fail('--targets measures its own cases; name none.');
} else {
  main();
}

function main() {
  const all = positionals.length > 0 ? positionals : CASE_NAMES;
  const results = runBenchmarks(options.targets ? TARGET_CASES : all, {
    effort: options.quick ? 'quick' : 'full',
    clock: options.clock,
  });
  if (TARGET_CASES.every((name) => results.cases.some((result) => result.name === name))) {
    results.targets = judge(results.cases);
  }
  process.stdout.write(options.json ? `${JSON.stringify(results, null, 2)}\n` : textOf(results));
  if (options.targets && results.targets.some(({ verdict }) => verdict === 'missed')) {
    process.exitCode = 1;
  }
}

function textOf({ environment, cases, targets }) {
  const blocks = options.targets
    ? []
    : cases.map((result) => `${headOf(result)}\n${toText(caseTable(result))}`);
  if (targets) blocks.push(toText(targetTable(targets)));
  return `${[describe(environment), ...blocks].join('\n\n')}\n`;
}

function headOf({ name, title, bytes }) {
  const size = bytes === undefined ? '' : `, ${(bytes / 1_000).toFixed(1)} KB`;
  return `${name}: ${title}${size}`;
}

function fail(message) {
  process.stderr.write(`${message}\n\n${HELP}`);
  process.exitCode = 2;
}
