import * as fc from 'fast-check';

import type { ModelClass, ReadOptions } from '../../src';
import { canGenerateCode } from '../../src/codegen/can-generate-code';
import { Scope } from '../../src/codegen/scope';
import { defaultDecoder } from '../../src/decode/default-decoder';
import { checked, compiled } from '../helpers/codecs';
import { CORPUS } from '../helpers/corpus';
import { holdsCallerValue, toObject, toText } from '../helpers/draft';
import { DraftArbitrary } from '../helpers/draft-arbitrary';
import { Everything } from '../helpers/everything';
import { FINDS } from '../helpers/finds';
import { firstDifference } from '../helpers/first-difference';
import { modelNamed, MODELS } from '../helpers/models';
import { OddlyNamed } from '../helpers/oddly-named';
import { outcomeOfText, outcomeOfValue, READ_MODES, type Outcome } from '../helpers/outcome';
import { DOCUMENTS, SEED } from '../helpers/seed';
import { VECTORS } from '../helpers/vectors';

/** If code generation is forbidden, checked reading is compared with itself. */
const fast = canGenerateCode() ? compiled : checked;
/** Some are exported under two names. */
const models: readonly ModelClass[] = [...new Set(Object.values(MODELS)), Everything, OddlyNamed];
/** The model that has every rule is drawn so often that no kind of fault can be missed by chance. */
const drawn: readonly ModelClass[] = [...models, ...Array<ModelClass>(12).fill(Everything)];
const compile = jest.spyOn(Scope.prototype, 'compile');

const EVERY_CODE = [
  'enum',
  'max_items',
  'max_length',
  'min_length',
  'not_finite',
  'not_json',
  'one_of',
  'pattern',
  'required',
  'too_deep',
  'type',
  'unknown_field',
  'unsafe_integer',
];

/** Where compiled and checked reading differ in reading the text, or the object that it says. */
function differenceIn(
  model: ModelClass,
  text: string | undefined,
  makeValue: () => unknown,
  modes: readonly ReadOptions[],
): string | undefined {
  for (const options of modes) {
    const outcome = outcomeOfValue(fast, model, makeValue(), options);
    noteCodes(outcome);
    const byValue = firstDifference(
      outcome,
      outcomeOfValue(checked, model, makeValue(), options),
    );
    if (byValue !== undefined) return `fromDict ${JSON.stringify(options)} ${byValue}`;
    if (text === undefined) continue;
    const byText = firstDifference(
      outcomeOfText(fast, model, text, options),
      outcomeOfText(checked, model, text, options),
    );
    if (byText !== undefined) return `fromJson ${JSON.stringify(options)} ${byText}`;
  }
  return undefined;
}

/** Every code of an issue that was met. */
const codes = new Set<string>();

function noteCodes(outcome: Outcome): void {
  if ('nothing' in outcome) return;
  const issues = 'error' in outcome ? (outcome.error.issues ?? []) : outcome.readIssues;
  for (const { code } of issues) codes.add(code);
}

function expectAgreement(model: ModelClass, text: string): void {
  const makeValue = (): unknown => JSON.parse(text) as unknown;
  expect(differenceIn(model, text, makeValue, READ_MODES)).toBeUndefined();
}

describe('compiled and checked reading agree', () => {
  it.each(
    VECTORS.map((vector) => [`${vector.id} ${vector.model}: ${vector.case}`, vector] as const),
  )('on vector %s', (_name, { model, input }) => {
    expectAgreement(modelNamed(model), JSON.stringify(input));
  });

  it.each(CORPUS.map((run) => [run.name, run] as const))('on %s', (_name, { document }) => {
    expectAgreement(modelNamed('Run'), JSON.stringify(document));
  });

  it.each(FINDS.map((find) => [find.file, find] as const))('on %s', (_name, { model, text }) => {
    expectAgreement(model === 'Everything' ? Everything : modelNamed(model), text);
  });

  it(`on ${DOCUMENTS} generated documents`, () => {
    const limits: fc.Arbitrary<ReadOptions> = fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.record({
          maxDepth: fc.integer({ min: 1, max: 6 }),
          maxIssues: fc.integer({ min: 1, max: 3 }),
        }),
      },
    );
    fc.assert(
      fc.property(new DraftArbitrary(drawn, true), limits, ({ model, draft }, limit) => {
        const text = holdsCallerValue(draft) ? undefined : toText(draft);
        const modes = READ_MODES.map((mode) => ({ ...mode, ...limit }));
        const found = differenceIn(model, text, () => toObject(draft), modes);
        if (found !== undefined) throw new Error(`${model.name} ${toText(draft)}: ${found}`);
      }),
      { numRuns: DOCUMENTS, seed: SEED },
    );
  });
});

describe('what was compared', () => {
  it('was compiled code, a decoder and an encoder for each model', () => {
    expect(canGenerateCode()).toBe(!('codeGenerationForbidden' in globalThis));
    expect(defaultDecoder()).toBe(fast.decodeModel);
    const decoded = models.filter((model) => model.name !== 'GitSource');
    const expected = canGenerateCode() ? 2 * decoded.length : 0;
    // Collectors of unknown fields, which are compiled too where documents repeat, take the object alone.
    const made = compile.mock.results.map(({ value }) => value as (...all: never[]) => unknown);
    expect(made.filter(({ length }) => length > 1)).toHaveLength(expected);
  });

  it('were documents with every kind of fault', () => {
    expect([...codes].sort()).toEqual(EVERY_CODE);
  });

  it('was not checked reading behind the compiled code', () => {
    const run = CORPUS[0]!.document;
    const decodeModel = jest.fn(fast.decodeModel);
    outcomeOfValue({ ...fast, decodeModel }, modelNamed('Run'), run, {});
    const nested = decodeModel.mock.calls.length - 1;
    if (canGenerateCode()) expect(nested).toBe(0);
    else expect(nested).toBeGreaterThan(0);
  });
});
