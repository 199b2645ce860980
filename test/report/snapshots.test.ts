import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readRuns, RetryChain, type Lenient, type Run } from '../../src';
import { reportFactsOf, type ReportFacts } from '../../src/report/facts/report-facts';
import { reportMarkdown } from '../../src/report/markdown/report-markdown';
import { reportText } from '../../src/report/terminal/report-text';
import { PLAIN_PALETTE } from '../../src/report/text/palette';
import { displayWidth } from '../../src/report/text/width';
import { ON_CALL_RUNS } from './on-call-runs';

/**
 * Whole reports as people see them, a file each in snapshots/. After a change on purpose, write them anew with
 * `UPDATE_REPORTS=1 npx jest test/report/snapshots`, and read what changed.
 */
const FOLDER = join(__dirname, 'snapshots');
const MACHINE = 1_767_312_000_000;

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const SETS: Readonly<Record<string, readonly string[]>> = {
  samples: textsIn('examples/runs'),
  corpus: textsIn('test/fixtures/corpus'),
  'on-call': ON_CALL_RUNS.map((run) => JSON.stringify(run)),
};

async function factsOf(texts: readonly string[]): Promise<ReportFacts> {
  const runs: Lenient<Run>[] = [];
  for (const text of texts) {
    for await (const run of readRuns(text, { mode: 'lenient' })) runs.push(run);
  }
  const chains = RetryChain.group(runs).values();
  const input = { inputs: texts.length, problems: 0, setAside: 0, olderSnapshots: 0 };
  return reportFactsOf(chains, input, { machine: MACHINE });
}

function expectFile(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (process.env['UPDATE_REPORTS'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe.each(Object.keys(SETS))('the report of the %s', (set) => {
  it.each([60, 80, 120])('at %d columns', async (width) => {
    const facts = await factsOf(SETS[set] ?? []);
    const text = [...reportText(facts, { width, palette: PLAIN_PALETTE })].join('\n');
    expectFile(`${set}-${width}.txt`, `${text}\n`);
    const tooWide = text
      .split('\n')
      .filter((line) => displayWidth(line) > width)
      // A word in one piece, such as a page or a key, may be longer, so that it can be copied.
      .filter((line) => !line.split(/\s+/).some((word) => displayWidth(word) > width - 20))
      .filter((line) => !line.startsWith('    databricks jobs '));
    expect(tooWide).toEqual([]);
  });

  it('in Markdown', async () => {
    const facts = await factsOf(SETS[set] ?? []);
    expectFile(`${set}.md.txt`, `${reportMarkdown(facts, {})}\n`);
  });
});
