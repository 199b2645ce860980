import * as fc from 'fast-check';

import type { ModelClass, ModelIssueCode, ReadOptions, Run } from '../../src';
import { canGenerateCode } from '../../src/codegen/can-generate-code';
import { Scope } from '../../src/codegen/scope';
import { defaultDecoder } from '../../src/decode/default-decoder';
import { checkCases } from '../helpers/check-cases';
import { checked, compiled } from '../helpers/codecs';
import { CORPUS } from '../helpers/corpus';
import { holdsCallerValue, toObject, toText } from '../helpers/draft';
import { DraftArbitrary } from '../helpers/draft-arbitrary';
import { EveryKind } from '../helpers/every-kind';
import { nested } from '../helpers/recursive-model';
import { REGRESSIONS } from '../helpers/regressions';
import { firstDifference } from '../helpers/first-difference';
import { modelNamed, MODELS } from '../helpers/models';
import { InheritedNames } from '../helpers/inherited-names';
import { resultOfText, resultOfValue, READ_MODES, type ReadResult } from '../helpers/read-result';
import { DOCUMENTS, SEED } from '../helpers/seed';
import { NAMED_VECTORS } from '../helpers/vectors';

/** If code generation is forbidden, checked reading is compared with itself. */
const fast = canGenerateCode() ? compiled : checked;
/** Some are exported under two names. */
const models: readonly ModelClass[] = [
  ...new Set(Object.values(MODELS)),
  EveryKind,
  InheritedNames,
];
/** The model with every rule is drawn more often than the others. */
const drawn: readonly ModelClass[] = [...models, ...Array<ModelClass>(24).fill(EveryKind)];
const compile = jest.spyOn(Scope.prototype, 'compile');

/** For each code of an issue, a value that has it. */
const FAULTS: readonly (readonly [ModelIssueCode, () => unknown])[] = [
  ['enum', () => ({ needed: 'a', trigger: 'SOMETIMES' })],
  ['max_items', () => ({ needed: 'a', strings: ['a', 'b', 'c', 'd'] })],
  ['max_length', () => ({ needed: 'a', key: 'abcde' })],
  ['min_length', () => ({ needed: 'a', key: 'a' })],
  ['not_finite', () => ({ needed: 'a', ratio: Infinity })],
  ['not_json', () => ({ needed: 'a', any: () => 1 })],
  ['one_of', () => ({ needed: 'a', source: {} })],
  ['pattern', () => ({ needed: 'a', key: '1 2' })],
  ['required', () => ({})],
  ['too_deep', () => ({ needed: 'a', any: nested((inner) => ({ inner }), 80) })],
  ['type', () => ({ needed: 5 })],
  ['unknown_field', () => ({ needed: 'a', unknown: 1 })],
  ['unsafe_integer', () => ({ needed: 'a', count: 2 ** 53 })],
];

/** Where compiled and checked reading differ in reading the text, or the object that it says. */
function differenceIn(
  model: ModelClass,
  text: string | undefined,
  makeValue: () => unknown,
  modes: readonly ReadOptions[],
): string | undefined {
  for (const options of modes) {
    const outcome = resultOfValue(fast, model, makeValue(), options);
    const byValue = firstDifference(outcome, resultOfValue(checked, model, makeValue(), options));
    if (byValue !== undefined) return `fromDict ${JSON.stringify(options)} ${byValue}`;
    if (text === undefined) continue;
    const byText = firstDifference(
      resultOfText(fast, model, text, options),
      resultOfText(checked, model, text, options),
    );
    if (byText !== undefined) return `fromJson ${JSON.stringify(options)} ${byText}`;
  }
  return undefined;
}

function codesIn(result: ReadResult): readonly string[] {
  if ('nothing' in result) return [];
  const issues = 'error' in result ? (result.error.issues ?? []) : result.readIssues;
  return issues.map(({ code }) => code);
}

function expectAgreement(model: ModelClass, text: string): void {
  const makeValue = (): unknown => JSON.parse(text) as unknown;
  expect(differenceIn(model, text, makeValue, READ_MODES)).toBeUndefined();
}

describe('compiled and checked reading agree', () => {
  it('on every vector of the Python package', () => {
    checkCases(NAMED_VECTORS, ({ model, input }) => {
      expectAgreement(modelNamed(model), JSON.stringify(input));
    });
  });

  it.each(CORPUS.map((run) => [run.name, run] as const))('on %s', (_name, { document }) => {
    expectAgreement(modelNamed('Run'), JSON.stringify(document));
  });

  it.each(REGRESSIONS.map((one) => [one.file, one] as const))('on %s', (_name, { model, text }) => {
    expectAgreement(model === 'EveryKind' ? EveryKind : modelNamed(model), text);
  });

  it.each(FAULTS)('on a value with the fault %s', (code, makeValue) => {
    expect(differenceIn(EveryKind, undefined, makeValue, READ_MODES)).toBeUndefined();
    const codes = READ_MODES.flatMap((mode) =>
      codesIn(resultOfValue(fast, EveryKind, makeValue(), mode)),
    );
    expect(codes).toContain(code);
  });

  it.each(models.map((model) => [model.name, model] as const))(
    'on the example of %s',
    (_name, model) => {
      expectAgreement(model, (model as unknown as typeof Run).example().toJson());
    },
  );

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

  it('was not checked reading behind the compiled code', () => {
    const run = CORPUS[0]!.document;
    const decodeModel = jest.fn(fast.decodeModel);
    resultOfValue({ ...fast, decodeModel }, modelNamed('Run'), run, {});
    const nested = decodeModel.mock.calls.length - 1;
    if (canGenerateCode()) expect(nested).toBe(0);
    else expect(nested).toBeGreaterThan(0);
  });
});
