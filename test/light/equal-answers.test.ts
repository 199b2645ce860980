import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ModelError, Run } from '../../src';
import type { RunJson } from '../../src/light';
import { randomForm, simulate } from '../simulator';
import { CORPUS } from '../helpers/corpus';
import { toText, holdsCallerValue } from '../helpers/draft';
import { mutatedSamples } from '../helpers/mutated-sample';
import { leastOf, SEED, shareOf } from '../helpers/seed';
import { answersOfLight, answersOfModel } from './answers';

const CASES = join(__dirname, '../fixtures/cases');
const OPEN = { mode: 'lenient', enums: 'open' } as const;

function expectEqual(json: unknown): void {
  const run = Run.fromDict(json as object, OPEN) as unknown as Run;
  const before = structuredClone(json);
  expect(answersOfLight(json as RunJson, run)).toEqual(answersOfModel(run));
  expect(json).toEqual(before);
}

it.each(CORPUS.map(({ name, document }) => [name, document] as const))(
  'answers what the models answer of %s',
  (_name, document) => {
    expectEqual(document);
  },
);

it.each(
  readdirSync(CASES)
    .flatMap((name) => {
      const text = readFileSync(join(CASES, name), 'utf8');
      const texts = name.endsWith('.ndjson') ? text.trim().split('\n') : [text];
      return texts.map((line) => [name, JSON.parse(line) as object] as const);
    })
    .filter(([name]) => !['a-job.json', 'camel-case.json'].includes(name)),
)('answers what the models answer of the case %s', (_name, document) => {
  expectEqual(document);
});

it('answers what the models answer of simulated runs at any moment', () => {
  let count = 0;
  for (let seed = SEED; count < shareOf(500); seed += 1) {
    const world = simulate(seed, { ids: 'safe' });
    for (const [place, moment] of world.moments().entries()) {
      const form = randomForm(seed * 11 + place, { trimmed: place % 2 === 1 });
      for (const { text } of world.documents(moment, form)) {
        expectEqual(JSON.parse(text));
        count += 1;
      }
    }
  }
}, 600_000);

it('answers what the models answer of documents that no server sends', () => {
  let count = 0;
  fc.assert(
    fc.property(mutatedSamples, ({ model, draft }) => {
      fc.pre(model.name === 'Run' && !holdsCallerValue(draft));
      const json = JSON.parse(toText(draft)) as unknown;
      try {
        Run.fromDict(json as object, OPEN);
      } catch (error) {
        fc.pre(!(error instanceof ModelError));
        throw error;
      }
      // A document with a key and nothing of a run is taken for a task run.
      fc.pre(json !== null && !Object.hasOwn(json as object, 'task_key'));
      expectEqual(json);
      count += 1;
    }),
    { seed: SEED, numRuns: shareOf(400), maxSkipsPerRun: 1_000 },
  );
  expect(count).toBeGreaterThanOrEqual(leastOf(200));
}, 600_000);
