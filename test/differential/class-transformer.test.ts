/** Reads documents with the package, and with class-transformer and class-validator: see the helper for what is compared. */
import * as fc from 'fast-check';

import { checkCases } from '../helpers/check-cases';
import { CORPUS } from '../helpers/corpus';
import { differenceFromClassTools } from '../helpers/difference-from-class-tools';
import { toText } from '../helpers/draft';
import { DraftArbitrary } from '../helpers/draft-arbitrary';
import { EveryKind } from '../helpers/every-kind';
import { modelNamed, MODELS, type AnyModel } from '../helpers/models';
import { REGRESSIONS } from '../helpers/regressions';
import { renameSpecialKeys } from '../helpers/rename-special-keys';
import { DOCUMENTS, SEED } from '../helpers/seed';
import { NAMED_VECTORS } from '../helpers/vectors';

function isAccepted(model: AnyModel, text: string): boolean {
  try {
    return model.fromJson(text) instanceof model;
  } catch {
    return false;
  }
}

describe('the strict reader agrees with class-transformer and class-validator', () => {
  it('on every vector of the Python package', () => {
    const vectors = NAMED_VECTORS.filter(([, { model }]) => model !== 'GitSource');
    checkCases(vectors, ({ model, input }) => {
      expect(differenceFromClassTools(modelNamed(model), JSON.stringify(input))).toBeUndefined();
    });
  });

  it.each(CORPUS.map((run) => [run.name, run] as const))('on %s', (_name, { document }) => {
    expect(differenceFromClassTools(modelNamed('Run'), JSON.stringify(document))).toBeUndefined();
  });

  it.each(REGRESSIONS.map((one) => [one.file, one] as const))('on %s', (_name, { model, text }) => {
    const tested = model === 'EveryKind' ? (EveryKind as unknown as AnyModel) : modelNamed(model);
    expect(differenceFromClassTools(tested, text)).toBeUndefined();
  });

  it(`on ${DOCUMENTS} generated documents`, () => {
    const models = [...new Set(Object.values(MODELS)), EveryKind as unknown as AnyModel].filter(
      ({ name }) => name !== 'GitSource',
    );
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(new DraftArbitrary(models, false), ({ model, draft }) => {
        const text = toText(renameSpecialKeys(draft));
        fc.pre(text.startsWith('{'));
        const found = differenceFromClassTools(model as AnyModel, text);
        if (found !== undefined) throw new Error(`${model.name} ${text}: ${found}`);
        verdicts[isAccepted(model as AnyModel, text) ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: DOCUMENTS, seed: SEED },
    );
    expect(verdicts.accepted).toBeGreaterThan(DOCUMENTS / 4);
    expect(verdicts.refused).toBeGreaterThan(DOCUMENTS / 10);
  });
});
