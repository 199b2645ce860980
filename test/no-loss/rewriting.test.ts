import * as fc from 'fast-check';

import type { ModelClass } from '../../src';
import { readText } from '../../src/decode/read';
import { writeText } from '../../src/encode/write';
import { fieldsOf } from '../../src/schema/registry';
import { setKey, toText, type Draft } from '../helpers/draft';
import { EveryKind } from '../helpers/every-kind';
import { anyJson } from '../helpers/json-arbitrary';
import { MODELS } from '../helpers/models';
import { SEED } from '../helpers/seed';

/** `REWRITES=2000000 npx jest test/no-loss/rewriting` tries more. */
const REWRITES = Number(process.env['REWRITES'] ?? 1_000);
const models: readonly ModelClass[] = [...new Set(Object.values(MODELS)), EveryKind];
const places = models.flatMap((model) =>
  [...fieldsOf(model).map(({ wire }) => wire), 'new_field'].map((wire) => ({ model, wire })),
);

/** The text as it is read leniently and written again; undefined if it cannot be read at all. */
function rewritten(model: ModelClass, text: string): string | undefined {
  try {
    return writeText(readText(model, text, { mode: 'lenient' }) as object);
  } catch {
    return undefined;
  }
}

function expectStable(model: ModelClass, text: string): void {
  const once = rewritten(model, text);
  if (once !== undefined) expect(rewritten(model, once)).toBe(once);
}

it.each([
  ['a fraction beyond 2^53 where an array belongs', '123456789012345678901234567890.5'],
  ['a double with an exponent', '1.2345678901234568e+29'],
  ['an integer in the notation of a double', '1.0E25'],
  ['an integer with more digits than a double', '12345678901234567891e5'],
  ['an integer of 23 digits', '100000000000000000000000'],
  ['an integer beyond all doubles', '1e400'],
  ['a negative double', '-1e22'],
])('%s is written the same again', (_name, literal) => {
  for (const { model, wire } of places) {
    if (wire === 'init_scripts' || wire === 'new_field' || model === EveryKind) {
      expectStable(model, `{${JSON.stringify(wire)}:${literal}}`);
    }
  }
});

it(`what was written is read and written the same, whatever stands in any field: ${REWRITES} documents`, () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), anyJson, ({ model, wire }, value) => {
      const draft: Draft = {};
      setKey(draft, wire, value);
      expectStable(model, toText(draft));
    }),
    { numRuns: REWRITES, seed: SEED },
  );
}, 3_600_000);
