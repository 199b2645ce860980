import * as fc from 'fast-check';

import { CORPUS } from './corpus';
import { NumberLiteral, setKey, type Draft } from './draft';
import type { Sample } from './draft-arbitrary';
import { modelNamed } from './models';
import { mutateDraft } from './mutate-draft';
import { pick } from './odd-drafts';
import { smallerDrafts } from './shrink-draft';
import { VECTORS } from './vectors';

const RUNS: readonly Sample[] = CORPUS.map(({ document }) => ({
  model: modelNamed('Run'),
  draft: toDraft(document),
}));
const INPUTS: readonly Sample[] = VECTORS.map(({ model, input }) => ({
  model: modelNamed(model),
  draft: toDraft(input),
}));

/** Documents of the corpus and inputs of the vectors, each changed in a few places. */
export class MutatedArbitrary extends fc.Arbitrary<Sample> {
  generate(random: fc.Random): fc.Value<Sample> {
    const { model, draft } = pick(random, random.nextInt(0, 1) === 0 ? RUNS : INPUTS);
    const donor = pick(random, random.nextInt(0, 1) === 0 ? RUNS : INPUTS);
    const mutated = mutateDraft(random, draft, donor.draft);
    return new fc.Value({ model, draft: mutated }, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is Sample {
    return value === undefined;
  }

  override shrink({ model, draft }: Sample): fc.Stream<fc.Value<Sample>> {
    const smaller = (function* () {
      for (const candidate of smallerDrafts(draft)) {
        yield new fc.Value<Sample>({ model, draft: candidate }, undefined);
      }
    })();
    return new fc.Stream(smaller);
  }
}

/** Numbers become literals, so that they can be told from numbers of a caller's. */
function toDraft(value: unknown): Draft {
  if (typeof value === 'number') return new NumberLiteral(JSON.stringify(value));
  if (typeof value !== 'object' || value === null) return value as Draft;
  if (Array.isArray(value)) return value.map(toDraft);
  const object = {};
  for (const [key, member] of Object.entries(value)) setKey(object, key, toDraft(member));
  return object;
}
