import * as fc from 'fast-check';

import { NumberLiteral, toText, type Draft } from '../../../test/helpers/draft';
import { FunctionArbitrary } from '../../../test/helpers/function-arbitrary';
import { mutateDraft } from '../../../test/helpers/mutate-draft';
import { pick } from '../../../test/helpers/random-drafts';
import { mapLeaves } from '../draft-kinds';
import type { Sample } from '../sample';
import { SEED_MODELS } from '../seed-types';
import { drawDocument } from './draw-document';
import { CORPUS_SAMPLES, VECTOR_SAMPLES } from './known-documents';
import { OTHER_DOCUMENTS } from './other-documents';

/** A longer document tells no more than a shorter one, and takes its time. */
const LONGEST = 40_000;

/** Drawn more often than others: what holds most of them, the one oneOf, and the only one with a float. */
const FREQUENT_MODELS = ['Run', 'RunTask', 'ClusterSpec', 'GitSource', 'AzureAttributes'] as const;

/** A document made for one of the models, a known document with a few changes, or now and then another thing. */
function drawSample(random: fc.Random): Sample {
  for (;;) {
    const { model, document } = drawAny(random);
    if (toText(document).length <= LONGEST) return { model, document: withLiterals(document) };
  }
}

function drawAny(random: fc.Random): Sample {
  const choice = random.nextInt(0, 99);
  const model = pick(random, random.nextInt(0, 4) === 0 ? FREQUENT_MODELS : SEED_MODELS);
  if (choice < 65) return { model, document: drawDocument(random, model) };
  if (choice < 67) {
    return {
      model: pick(random, ['Run', 'GitSource', model]),
      document: pick(random, OTHER_DOCUMENTS),
    };
  }
  const known = knownSample(random);
  return { ...known, document: mutateDraft(random, known.document, knownSample(random).document) };
}

function knownSample(random: fc.Random): Sample {
  return pick(random, random.nextInt(0, 4) === 0 ? CORPUS_SAMPLES : VECTOR_SAMPLES);
}

/** The document with every number as it is written in text. */
function withLiterals(document: Draft): Draft {
  return mapLeaves(document, (leaf) =>
    typeof leaf === 'number' ? new NumberLiteral(toText(leaf)) : leaf,
  );
}

/** One of the batches of a session: the same for the same seed. */
export function drawBatch(seed: number, batch: number, count: number): Sample[] {
  const arbitrary = new FunctionArbitrary(drawSample, () => []);
  return fc.sample(arbitrary, { seed: (seed * 1_000_003 + batch) | 0, numRuns: count });
}
