import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { RetryChain, Run } from '../../src';
import { compareRows } from '../../test/helpers/simulated/compare-rows';
import { Comparison } from '../../test/helpers/simulated/difference';
import { randomForm, simulate, type RunDocument } from '../../test/simulator';
import { Random } from '../../test/simulator/random';
import { chainFacts } from './chain-facts';

const PARTS = 8;

/** What was written. */
export interface Written {
  readonly runs: number;
  readonly chains: number;
  /** How many values of rows are not the truth, and the first of them. */
  readonly differences: number;
  readonly first: unknown;
}

/**
 * Writes at least so many simulated runs as NDJSON, each in one of several files at random, and what `RetryChain` says of their
 * chains. Each document is the last one of its run. Half of the worlds give documents from which fields are left out; of the
 * others all rows are compared with the truth.
 */
export function writeSimulated(folder: string, seed: number, count: number): Written {
  const parts = Array.from({ length: PARTS }, (_, part) =>
    openSync(join(folder, 'runs', `part-${part}.ndjson`), 'w'),
  );
  const expected = openSync(join(folder, 'chains.ndjson'), 'w');
  const random = new Random(seed);
  const written = { runs: 0, chains: 0, differences: 0, first: undefined as unknown };
  for (let number = seed; written.runs < count; number += 1) {
    const world = simulate(number, { ids: number % 10 === 9 ? 'huge' : 'safe' });
    const isTrimmed = number % 2 === 1;
    const [moment = 0] = world.moments(1);
    const drawn = randomForm(number * 11, { trimmed: isTrimmed });
    const form = { ...drawn, pageSize: Infinity, ...(!isTrimmed && { from: 'get' as const }) };
    // Some are lost, so that attempts are missing.
    const documents = world.documents(moment, form).filter(() => !random.chance(0.1));
    const runs = documents.map(({ text }) => Run.fromJson(text, { mode: 'lenient' }) as Run);
    const check = new Comparison({ seed: number, moment, form, texts: [] });
    for (const [index, { text, truth }] of documents.entries()) {
      writeSync(parts[random.integer(0, PARTS - 1)] as number, `${text}\n`);
      if (!isTrimmed) compareRows(check, runs[index] as Run, truth);
    }
    // The chains of a world are its own: no run of another one has their ids.
    for (const chain of RetryChain.group(runs).values()) {
      writeSync(expected, `${JSON.stringify(chainFacts(chain))}\n`);
      written.chains += 1;
    }
    note(written, check, documents);
  }
  for (const file of [...parts, expected]) closeSync(file);
  return written;
}

function note(
  written: { runs: number; differences: number; first: unknown },
  { differences }: Comparison,
  documents: readonly RunDocument[],
): void {
  written.runs += documents.length;
  written.differences += differences.length;
  written.first ??= differences[0];
}
