import { CORPUS } from '../../../test/helpers/corpus';
import vectors from '../../../test/fixtures/vectors.json';
import { parseDraft } from '../../../test/helpers/parse-draft';
import type { Sample } from '../sample';

/** The run documents of the corpus. */
export const CORPUS_SAMPLES: readonly Sample[] = CORPUS.map(({ document }) =>
  toSample('Run', document),
);

/** The inputs of the vectors. */
export const VECTOR_SAMPLES: readonly Sample[] = (
  vectors as readonly { model: string; input: unknown }[]
).map(({ model, input }) => toSample(model, input));

function toSample(model: string, document: unknown): Sample {
  return { model, document: parseDraft(JSON.stringify(document)) };
}
