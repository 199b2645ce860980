import * as fc from 'fast-check';

import type { ModelClass, ReadOptions } from '../../src';
import { differenceFromClassTools } from '../../test/helpers/difference-from-class-tools';
import { toText } from '../../test/helpers/draft';
import { DraftArbitrary, smallerSamples, type Sample } from '../../test/helpers/draft-arbitrary';
import { EveryKind } from '../../test/helpers/every-kind';
import { FunctionArbitrary } from '../../test/helpers/function-arbitrary';
import { MODELS, type AnyModel } from '../../test/helpers/models';
import { mutatedSample, mutatedSamples } from '../../test/helpers/mutated-sample';
import { READ_MODES } from '../../test/helpers/read-result';
import { renameSpecialKeys } from '../../test/helpers/rename-special-keys';
import { drawBytes, smallerBytes } from './draw-bytes';
import { checkBytes } from './check-bytes';
import { checkProperties } from './check-properties';
import { checkText } from './check-text';
import { checkValue } from './check-value';
import { assert } from './invariant';
import { hostileValuesIn, withHostileValues } from './hostile-draft';
import { mutateText } from './mutate-text';
import { smallerTexts } from './smaller-texts';

/** A failing input as it is kept. */
export interface KeptInput {
  readonly model: string;
  readonly text: string;
  readonly options?: ReadOptions;
  /** What no text can say, by name. */
  readonly hostile?: readonly string[];
}

/** One way to make inputs, with what is checked of each. */
export interface Kind {
  readonly name: string;
  /** Its part of all inputs, in percent: all kinds take about the same time then. */
  readonly share: number;
  /** A property over the inputs; `keep` gets each input that fails; the last one is the smallest. */
  property(keep: (input: KeptInput) => void): fc.IAsyncProperty<unknown>;
}

interface TextSample {
  readonly model: ModelClass;
  readonly text: string;
}

const models: readonly ModelClass[] = [...new Set(Object.values(MODELS)), EveryKind];
const drafts = new DraftArbitrary(models, false);

const modes: fc.Arbitrary<ReadOptions> = fc
  .tuple(
    fc.constantFrom(...READ_MODES),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.record({
          maxDepth: fc.constantFrom(1, 2, 3, 6, 64, 1_000),
          maxIssues: fc.constantFrom(1, 3, 100, 10_000),
        }),
      },
    ),
  )
  .map(([mode, limits]) => ({ ...mode, ...limits }));

const broken = new FunctionArbitrary<TextSample>(
  (random) => {
    const { model, draft } = mutatedSample(random);
    return { model, text: mutateText(random, toText(draft), toText(mutatedSample(random).draft)) };
  },
  function* ({ model, text }) {
    for (const smaller of smallerTexts(text)) yield { model, text: smaller };
  },
);

const hostile = (make: (random: fc.Random) => Sample): fc.Arbitrary<Sample> =>
  new FunctionArbitrary((random) => {
    const { model, draft } = make(random);
    return { model, draft: withHostileValues(random, draft) };
  }, smallerSamples);

const drawn = new DraftArbitrary(models, true);

export const KINDS: readonly Kind[] = [
  textKind('texts drawn from the descriptors', 15, drafts.map(toTextSample)),
  classToolsKind('documents read by class-transformer and class-validator', 30),
  textKind('texts of documents with changes', 4, mutatedSamples.map(toTextSample)),
  textKind('texts with changes that know no JSON', 9, broken),
  valueKind('objects drawn from the descriptors', 16, drawn),
  valueKind('objects with what only a caller can hand in', 5, hostile(mutatedSample)),
  propertiesKind('properties to build from', 19, hostile(mutatedSample)),
  bytesKind('bytes in chunks', 2),
];

function toTextSample({ model, draft }: Sample): TextSample {
  return { model, text: toText(draft) };
}

function textKind(name: string, share: number, samples: fc.Arbitrary<TextSample>): Kind {
  return kindOf(name, share, fc.tuple(samples, modes), ([{ model, text }, options]) => ({
    run: () => {
      checkText(model, text, options);
    },
    kept: { model: model.name, text, options },
  }));
}

function classToolsKind(name: string, share: number): Kind {
  const documents = new DraftArbitrary(
    // class-transformer cannot create an instance of an abstract class.
    models.filter((model) => model.name !== 'GitSource'),
    false,
  ).map(({ model, draft }) => ({ model, text: toText(renameSpecialKeys(draft)) }));
  return kindOf(name, share, documents, ({ model, text }) => ({
    run: () => {
      if (!text.startsWith('{')) return;
      const difference = differenceFromClassTools(model as AnyModel, text);
      assert(difference === undefined, `both read the same: ${difference ?? ''}`);
    },
    kept: { model: model.name, text },
  }));
}

function valueKind(name: string, share: number, samples: fc.Arbitrary<Sample>): Kind {
  return kindOf(name, share, fc.tuple(samples, modes), ([{ model, draft }, options]) => ({
    run: () => {
      checkValue(model, draft, options);
    },
    kept: {
      model: model.name,
      text: toText(draft),
      options,
      hostile: hostileValuesIn(draft).map(({ name: hostileName }) => hostileName),
    },
  }));
}

function propertiesKind(name: string, share: number, samples: fc.Arbitrary<Sample>): Kind {
  return kindOf(name, share, samples, ({ model, draft }) => ({
    run: () => {
      checkProperties(model, draft);
    },
    kept: {
      model: model.name,
      text: toText(draft),
      hostile: hostileValuesIn(draft).map(({ name: hostileName }) => hostileName),
    },
  }));
}

function bytesKind(name: string, share: number): Kind {
  const inputs = fc.tuple(
    new FunctionArbitrary(drawBytes, smallerBytes),
    modes,
    fc.option(fc.boolean(), { nil: undefined }),
  );
  return kindOf(name, share, inputs, ([chunks, modeOptions, lines]) => ({
    run: () => checkBytes({ chunks, options: { ...modeOptions, lines } }),
    kept: {
      model: 'readRuns',
      text: Buffer.concat(chunks).toString('latin1'),
      options: modeOptions,
    },
  }));
}

function kindOf<T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  toCase: (input: T) => { run: () => void | Promise<void>; kept: KeptInput },
): Kind {
  return {
    name,
    share,
    property: (keep) =>
      fc.asyncProperty(inputs, async (input) => {
        const { run, kept } = toCase(input);
        try {
          await run();
        } catch (error) {
          keep(kept);
          throw error;
        }
      }),
  };
}
