import type * as fc from 'fast-check';

import { CORPUS } from './corpus';
import { NumberLiteral, setKey, type Draft } from './draft';
import { smallerSamples, type Sample } from './draft-arbitrary';
import { FunctionArbitrary } from './function-arbitrary';
import { modelNamed } from './models';
import { mutateDraft } from './mutate-draft';
import { pick } from './random-drafts';
import { VECTORS } from './vectors';

const RUNS: readonly Sample[] = CORPUS.map(({ document }) => ({
  model: modelNamed('Run'),
  draft: toDraft(document),
}));
const INPUTS: readonly Sample[] = VECTORS.map(({ model, input }) => ({
  model: modelNamed(model),
  draft: toDraft(input),
}));

/** A document of the corpus, or an input of the vectors. */
function knownSample(random: fc.Random): Sample {
  return pick(random, random.nextInt(0, 1) === 0 ? RUNS : INPUTS);
}

/** One of these changed in a few places. */
export function mutatedSample(random: fc.Random): Sample {
  const { model, draft } = knownSample(random);
  return { model, draft: mutateDraft(random, draft, knownSample(random).draft) };
}

/** Documents of the corpus and inputs of the vectors, each changed in a few places. */
export const mutatedSamples = new FunctionArbitrary(mutatedSample, smallerSamples);

/** Numbers become literals, so that they can be told from numbers of a caller's. */
function toDraft(value: unknown): Draft {
  if (typeof value === 'number') return new NumberLiteral(JSON.stringify(value));
  if (typeof value !== 'object' || value === null) return value as Draft;
  if (Array.isArray(value)) return value.map(toDraft);
  const object = {};
  for (const [key, member] of Object.entries(value)) setKey(object, key, toDraft(member));
  return object;
}
