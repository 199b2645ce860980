/**
 * `npm run oracle [-- --count 20000] [--seed 1]`: reads drawn documents with the Python package and with this one, and
 * compares verdicts and dicts. Prints the seed, which repeats a session, and how often each rule explains a difference;
 * exits 1 if no rule explains one, and prints the smallest such document. tools/oracle/README.md has the details.
 */
import { parseArgs } from 'node:util';

import { wrongExamples } from './check-examples';
import { drawBatch } from './draw/draw-sample';
import { CORPUS_SAMPLES, VECTOR_SAMPLES } from './draw/known-documents';
import { pythonOfEnvironment } from './python/environment';
import { PythonPackage } from './python/package';
import { countLines, unexplainedLines } from './report';
import type { Rule } from './rule';
import { RULES } from './rules';
import type { Sample } from './sample';
import { compareAll, type Finding } from './session';
import { shrink } from './shrink';
import { isRead } from './verdict';

const BATCH = 500;
/** More of them are mostly the same difference again. */
const MOST_SHRUNK = 5;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});

async function main(): Promise<void> {
  const count = wholeNumber('count', values.count);
  const seed = wholeNumber('seed', values.seed);
  const python = new PythonPackage(pythonOfEnvironment());
  const known = [...VECTOR_SAMPLES, ...CORPUS_SAMPLES];
  console.log(`seed ${seed}, ${count} drawn documents and ${known.length} known ones`);
  const wrong = await wrongExamples(python, RULES);
  for (const line of wrong) console.log(line);
  const counts = new Map<Rule, number>();
  const unexplained: Finding[] = [];
  let [agreed, read] = [0, 0];
  for (const samples of batches(known, seed, count)) {
    for (const finding of await compareAll(python, samples, RULES)) {
      if (isRead(finding.comparison.here)) read += 1;
      if (!finding.isExplained) unexplained.push(finding);
      else if (finding.rules.size === 0) agreed += 1;
      else for (const rule of finding.rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  console.log(`${read} are read here; in ${agreed} both agree; the rules explain the others:`);
  for (const line of countLines(RULES, counts)) console.log(line);
  console.log(`${String(unexplained.length).padStart(9)} unexplained`);
  for (const finding of unexplained.slice(0, MOST_SHRUNK)) {
    const smallest = await shrink(python, RULES, finding);
    for (const line of unexplainedLines(smallest)) console.log(line);
  }
  python.close();
  process.exitCode = unexplained.length + wrong.length > 0 ? 1 : 0;
}

function* batches(known: readonly Sample[], seed: number, count: number): Generator<Sample[]> {
  for (let done = 0; done < known.length; done += BATCH) yield known.slice(done, done + BATCH);
  for (let done = 0; done < count; done += BATCH) {
    yield drawBatch(seed, done / BATCH, Math.min(BATCH, count - done));
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is a whole number, not ${text}`);
  return Number(text);
}

void main();
