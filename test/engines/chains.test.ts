import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RetryChain, Run } from '../../src';
import { chainFacts } from '../../tools/engines/chain-facts';
import { compareChains, COMPARED } from '../../tools/engines/compare-chains';
import { guideQueries } from '../helpers/guide-blocks';
import { queryDuckdb } from '../helpers/duckdb';
import { runCommand } from '../helpers/memory-io';
import { leastOf, SEED, shareOf } from '../helpers/seed';
import { randomForm, simulate } from '../simulator';
import { Random } from '../simulator/random';

const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-engines-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const queries = guideQueries()
  .filter(({ engine = 'duckdb' }) => engine === 'duckdb')
  .map(({ sql }) => sql.replace(/FROM '([\w.]+)'/g, `FROM '${folder}/$1'`));

/** Some ids are larger than the rules of reading allow; rows have them as text. */
const ASIDE = /^(?:\d+ values of \d+ runs that this version does not know .*\n)?$/;

async function exportAll(texts: readonly string[]): Promise<void> {
  for (const table of ['runs', 'attempts', 'job_run_timeline']) {
    const out = join(folder, `${table}.parquet`);
    const { code, stderr } = await runCommand(['export', '--table', table, '--out', out], {
      stdin: texts.join('\n'),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(ASIDE) });
  }
}

function grouped(texts: readonly string[]) {
  const runs = texts.map((text) => Run.fromJson(text, { mode: 'lenient' }) as Run);
  return [...RetryChain.group(runs).values()].map(chainFacts);
}

const definitions = queries.filter((sql) => sql.startsWith('CREATE'));
const questions = queries.filter((sql) => !sql.startsWith('CREATE'));

describe('on the last document of each run', () => {
  const texts: string[] = [];
  beforeAll(async () => {
    const random = new Random(SEED);
    for (let seed = SEED; texts.length < shareOf(1_500); seed += 1) {
      const world = simulate(seed, { ids: seed % 10 === 9 ? 'huge' : 'safe' });
      const form = { ...randomForm(seed * 11), pageSize: Infinity };
      for (const { text } of world.documents(world.moments(1)[0] ?? 0, form)) {
        // Some are lost, so that attempts are missing.
        if (!random.chance(0.1)) texts.push(text);
      }
    }
    await exportAll(random.shuffled(texts));
  });

  it('the view of the guide says what RetryChain says', async () => {
    const rows = await queryDuckdb(...definitions, 'SELECT * FROM chains');
    const expected = grouped(texts);
    expect(compareChains(expected, rows).slice(0, 5)).toEqual([]);
    // There is something to tell apart.
    for (const name of COMPARED) {
      expect(new Set(expected.map((facts) => facts[name])).size).toBeGreaterThan(leastOf(1));
    }
  });

  it.each(questions.map((sql) => [sql.replace(/\s+/g, ' ').slice(0, 60), sql]))(
    'the query "%s…" has an answer',
    async (_name, sql) => {
      const rows = await queryDuckdb(...definitions, sql);
      expect(rows.length).toBeGreaterThan(0);
    },
  );
});

it('of several documents of a run the view takes the one that RetryChain takes', async () => {
  const texts: string[] = [];
  for (let seed = SEED; texts.length < shareOf(1_000); seed += 1) {
    const world = simulate(seed);
    const form = { ...randomForm(seed, { trimmed: false }), from: 'get' as const };
    const moments = world.moments(4);
    for (const { text } of world.stream({ ...form, pageSize: Infinity }, moments)) texts.push(text);
  }
  await exportAll(texts);
  const rows = await queryDuckdb(...definitions, 'SELECT * FROM chains');
  expect(compareChains(grouped(texts), rows).slice(0, 5)).toEqual([]);
});
