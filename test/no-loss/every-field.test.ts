import * as fc from 'fast-check';

import type { ModelClass } from '../../src';
import { fieldsOf } from '../../src/schema/registry';
import { oneOfMembers } from '../../src/schema/one-of';
import { setKey, toText } from '../helpers/draft';
import { DraftArbitrary } from '../helpers/draft-arbitrary';
import { EveryKind } from '../helpers/every-kind';
import { expectNoLoss } from '../helpers/expect-no-loss';
import { isRefusedAsWhole } from '../helpers/is-refused-as-whole';
import { anyJson } from '../helpers/json-arbitrary';
import { MODELS } from '../helpers/models';
import { DOCUMENTS, SEED } from '../helpers/seed';

const models: readonly ModelClass[] = [
  ...new Set<ModelClass>([...Object.values(MODELS), EveryKind]),
];
const DOCUMENTS_A_FIELD = 5;

/** All names that a document of the model may have; of a oneOf, those of all members. */
function namesOf(model: ModelClass): string[] {
  const members = oneOfMembers(model) ?? [{ model }];
  const fields = members.flatMap((member) => fieldsOf(member.model));
  return [...new Set(fields.flatMap(({ wire, aliases = [] }) => [wire, ...aliases]))];
}

describe(`nothing is lost of any JSON (FUZZ_SEED=${SEED})`, () => {
  it.each(models.map((model) => [model.name, model] as const))(
    'at any field of %s',
    (_name, model) => {
      const names = namesOf(model);
      const documents = fc.record({
        names: fc.subarray(names, {
          minLength: Math.min(1, names.length),
          maxLength: Math.min(3, names.length),
        }),
        values: fc.array(anyJson, { minLength: 4, maxLength: 4 }),
      });
      fc.assert(
        fc.property(documents, ({ names: chosen, values }) => {
          const document = {};
          for (const [index, name] of chosen.entries()) setKey(document, name, values[index]);
          setKey(document, 'not_a_field', values.at(-1));
          const text = toText(document);
          const isRefused = oneOfMembers(model) !== undefined && isRefusedAsWhole(model, text);
          if (!isRefused) expectNoLoss(model, text);
        }),
        { numRuns: DOCUMENTS_A_FIELD * (names.length + 1), seed: SEED },
      );
    },
  );

  it('in documents that are mostly valid, with faults mixed in', () => {
    let refused = 0;
    fc.assert(
      fc.property(new DraftArbitrary(models, false), ({ model, draft }) => {
        const text = toText(draft);
        if (isRefusedAsWhole(model, text)) refused += 1;
        else expectNoLoss(model, text);
      }),
      { numRuns: DOCUMENTS, seed: SEED },
    );
    expect(refused).toBeLessThan(DOCUMENTS / 10);
  });
});
