import * as fc from 'fast-check';

import { toText } from '../../../test/helpers/draft';
import { MadeArbitrary } from '../../../test/helpers/made-arbitrary';
import { mutateDraft } from '../../../test/helpers/mutate-draft';
import { pick } from '../../../test/helpers/odd-drafts';
import type { Sample } from '../sample';
import { SEED_MODELS } from '../seed-types';
import { drawDocument } from './draw-document';
import { CORPUS_SAMPLES, VECTOR_SAMPLES } from './known-documents';
import { OTHER_DOCUMENTS } from './other-documents';

/** A longer document tells no more than a shorter one, and takes its time. */
const LONGEST = 40_000;

/** A document made for one of the models, a known document with a few changes, or now and then another thing. */
export function drawSample(random: fc.Random): Sample {
  for (;;) {
    const sample = drawAny(random);
    if (toText(sample.document).length <= LONGEST) return sample;
  }
}

function drawAny(random: fc.Random): Sample {
  const choice = random.nextInt(0, 99);
  const model = pick(random, SEED_MODELS);
  if (choice < 65) return { model, document: drawDocument(random, model) };
  if (choice < 67) {
    const name = random.nextInt(0, 1) === 0 ? 'Run' : model;
    return { model: name, document: pick(random, OTHER_DOCUMENTS) };
  }
  const known = knownSample(random);
  return { ...known, document: mutateDraft(random, known.document, knownSample(random).document) };
}

function knownSample(random: fc.Random): Sample {
  return pick(random, random.nextInt(0, 4) === 0 ? CORPUS_SAMPLES : VECTOR_SAMPLES);
}

/** Some samples; the same for the same seed. */
export function drawSamples(seed: number, count: number): Sample[] {
  const arbitrary = new MadeArbitrary(drawSample, () => []);
  return fc.sample(arbitrary, { seed, numRuns: count });
}
