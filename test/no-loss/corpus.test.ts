import * as fc from 'fast-check';

import { CORPUS } from '../helpers/corpus';
import { toText } from '../helpers/draft';
import { expectNoLoss } from '../helpers/expect-no-loss';
import { REGRESSIONS } from '../helpers/regressions';
import { EveryKind } from '../helpers/every-kind';
import { isRefusedAsWhole } from '../helpers/is-refused-as-whole';
import { modelNamed } from '../helpers/models';
import { mutatedSamples } from '../helpers/mutated-sample';
import { DOCUMENTS, SEED } from '../helpers/seed';
import { VECTORS } from '../helpers/vectors';

describe(`nothing is lost of documents that were met (FUZZ_SEED=${SEED})`, () => {
  it.each(CORPUS.map((run) => [run.name, run] as const))('%s', (_name, { document }) => {
    expectNoLoss(modelNamed('Run'), JSON.stringify(document));
  });

  it.each(REGRESSIONS.map((one) => [one.file, one] as const))('%s', (_name, { model, text }) => {
    const known = model === 'EveryKind' ? EveryKind : modelNamed(model);
    if (isRefusedAsWhole(known, text)) expect(() => known.fromJson(text)).toThrow();
    else expectNoLoss(known, text);
  });

  it('the inputs of the Python package', () => {
    let refused = 0;
    for (const { model, input } of VECTORS) {
      const text = JSON.stringify(input);
      if (isRefusedAsWhole(modelNamed(model), text)) refused += 1;
      else expectNoLoss(modelNamed(model), text);
    }
    expect(refused).toBeLessThan(VECTORS.length / 20);
  });

  it(`${DOCUMENTS} of these changed in a few places`, () => {
    let refused = 0;
    fc.assert(
      fc.property(mutatedSamples, ({ model, draft }) => {
        const text = toText(draft);
        if (isRefusedAsWhole(model, text)) refused += 1;
        else expectNoLoss(model, text);
      }),
      { numRuns: DOCUMENTS, seed: SEED },
    );
    expect(refused).toBeLessThan(DOCUMENTS / 10);
  });
});
