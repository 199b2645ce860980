/**
 * Compares the strict reader with class-transformer and class-validator on the same classes: the verdict, always; the path and code of every
 * issue, as far as those tools can tell them; and of what is read the classes, the unset fields, and the dict with the order of its keys.
 *
 * Not comparable, and so kept out of the generated documents or put right before the comparison:
 * - Unknown fields. The tools assign them to the instance itself, where a method's or property's name collides, and throw on a
 *   `constructor` inside of one. So such keys are renamed, and what is read is compared without unknown fields.
 * - `unknownFields`, `lenient`, `maxDepth` and `maxIssues`: the tools have no such thing.
 * - What no JSON text can say, bigints, and digits that JSON.parse rounds: both get what JSON.parse gives. An infinite number in
 *   an unknown field is refused by the codec alone, so there is none.
 * - Where in a list of scalars or a map the fault is: the tools name the field (see toolPath).
 * - What is wrong inside of a value that is itself of the wrong type, has too many items, or is no one form of a oneOf: the
 *   tools look into it all the same, the codec does not.
 * - Further constraints that fail beside the codec's code: a number in a string field is also "too short" to the tools.
 * - Documents that are known to be another than the model's, such as a page read as a run: the tools take all of it for unknown fields.
 * - A bare GitSource: class-transformer cannot make an instance of an abstract class. It is compared under a run.
 */
import * as fc from 'fast-check';

import { Model, ModelValidationError, type ModelClass, type ModelIssue } from '../../src';
import { fieldsOf } from '../../src/schema/registry';
import { CONSTRAINTS_OF, readWithTools } from '../helpers/class-tools';
import { CORPUS } from '../helpers/corpus';
import { toText } from '../helpers/draft';
import { DraftArbitrary } from '../helpers/draft-arbitrary';
import { Everything } from '../helpers/everything';
import { firstDifference } from '../helpers/first-difference';
import { modelNamed, MODELS, type AnyModel } from '../helpers/models';
import { plainlyNamed } from '../helpers/plainly-named';
import { SEED } from '../helpers/seed';
import { liesBelow, toolPath } from '../helpers/tool-path';
import { VECTORS } from '../helpers/vectors';

const LIMITS = { maxDepth: 1000, maxIssues: 10_000 } as const;

function differenceIn(model: AnyModel, text: string): string | undefined {
  const document = JSON.parse(text) as object;
  const { instance, failed } = readWithTools(model, JSON.parse(text) as object);
  let read: Model;
  try {
    read = model.fromDict(document, { ...LIMITS, unknownFields: 'drop' });
    model.fromDict(document, LIMITS);
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    if (error.issues.some(({ code }) => code === 'wrong_document')) return undefined;
    return differenceOfIssues(model, error.issues, failed);
  }
  if (failed.size > 0) return `only the tools refuse: ${[...failed].join('; ')}`;
  return differenceOfClasses(read, instance) ?? firstDifference(read.toDict(), instance.toDict());
}

function differenceOfIssues(
  model: ModelClass,
  issues: readonly ModelIssue[],
  failed: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const places = new Set<string>();
  for (const { path, code } of issues) {
    const place = toolPath(model, path);
    places.add(place);
    const constraints = failed.get(place) ?? [];
    if (![...(CONSTRAINTS_OF[code] ?? []), 'isMap'].some((name) => constraints.includes(name))) {
      return `${code} at ${path}, but the tools say ${constraints.join()} at ${place}`;
    }
  }
  const only = [...failed.keys()].filter(
    (path) => !places.has(path) && !issues.some((issue) => liesBelow(path, issue.path)),
  );
  return only.length === 0 ? undefined : `only the tools refuse ${only.join(', ')}`;
}

/** Every field of every nested model: of the same class, and unset in both or in none. */
function differenceOfClasses(ours: unknown, theirs: unknown): string | undefined {
  if (typeof ours !== 'object' || ours === null) {
    return (ours ?? null) === (theirs ?? null) ? undefined : `${String(ours)} ${String(theirs)}`;
  }
  if (Object.getPrototypeOf(ours) !== Object.getPrototypeOf(theirs)) return 'prototypes';
  const keys =
    ours instanceof Model
      ? fieldsOf(ours.constructor as ModelClass).map(({ property }) => property)
      : Object.keys(ours);
  for (const key of keys) {
    const found = differenceOfClasses(Reflect.get(ours, key), Reflect.get(theirs as object, key));
    if (found !== undefined) return `.${key}: ${found}`;
  }
  return undefined;
}

function isAccepted(model: AnyModel, text: string): boolean {
  try {
    return model.fromJson(text) instanceof model;
  } catch {
    return false;
  }
}

describe('the strict reader agrees with class-transformer and class-validator', () => {
  const vectors = VECTORS.filter(({ model }) => model !== 'GitSource');

  it.each(
    vectors.map((vector) => [`${vector.id} ${vector.model}: ${vector.case}`, vector] as const),
  )('on vector %s', (_name, { model, input }) => {
    expect(differenceIn(modelNamed(model), JSON.stringify(input))).toBeUndefined();
  });

  it.each(CORPUS.map((run) => [run.name, run] as const))('on %s', (_name, { document }) => {
    expect(differenceIn(modelNamed('Run'), JSON.stringify(document))).toBeUndefined();
  });

  it('on 20,000 generated documents', () => {
    const models = [...new Set(Object.values(MODELS)), Everything as unknown as AnyModel].filter(
      ({ name }) => name !== 'GitSource',
    );
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(new DraftArbitrary(models, false), ({ model, draft }) => {
        const text = toText(plainlyNamed(draft));
        fc.pre(text.startsWith('{'));
        const found = differenceIn(model as AnyModel, text);
        if (found !== undefined) throw new Error(`${model.name} ${text}: ${found}`);
        verdicts[isAccepted(model as AnyModel, text) ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: 20_000, seed: SEED },
    );
    expect(verdicts.accepted).toBeGreaterThan(5_000);
    expect(verdicts.refused).toBeGreaterThan(2_000);
  });
});
