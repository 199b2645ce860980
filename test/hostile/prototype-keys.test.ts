import { Model, ModelValidationError, Run, type ModelClass, type ReadOptions } from '../../src';
import { readDict, readText } from '../../src/decode/read';
import { modelOf } from '../../src/schema/field-descriptor';
import { fieldsOf } from '../../src/schema/registry';
import { oneOfMembers } from '../../src/schema/one-of';
import { assertUntouched } from '../../tools/fuzz/surroundings';
import { setKey, toText, type Draft } from '../helpers/draft';
import { EveryKind } from '../helpers/every-kind';
import { expectNoLoss } from '../helpers/expect-no-loss';
import { MODELS } from '../helpers/models';
import { READ_MODES } from '../helpers/read-result';

/** What every object inherits, what every model has, and what JavaScript asks objects for by itself. */
const KEYS = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Model.prototype),
  ...['prototype', 'toJSON', 'then', 'length', 'additionalProperties', 'readIssues'],
];

const VALUES: readonly Draft[] = [
  { polluted: true, constructor: { prototype: { polluted: true } } },
  [{ polluted: true }],
  'polluted',
  1,
  false,
  null,
];

/** How deep the documents of a model are filled: nested models are filled as documents themselves. */
const LEVELS = new Map<unknown, number>([
  [Run, 2],
  [EveryKind, 1],
]);

const models: readonly ModelClass[] = [...new Set(Object.values(MODELS)), EveryKind];
const table = models.map((model) => [model.name, model] as const);

/** An object with every key, with the value behind it. */
function withKeys(target: object, value: Draft): Record<string, Draft> {
  for (const key of KEYS) setKey(target, key, value);
  return target as Record<string, Draft>;
}

/** A document with the keys at every level, as deep as the models lead within so many steps. */
function documentOf(model: ModelClass, value: Draft, levels: number): Draft {
  const member = oneOfMembers(model)?.[0];
  const document = withKeys({ new_field: withKeys({}, value) }, value);
  for (const field of fieldsOf(member?.model ?? model)) {
    const inner = modelOf(field);
    const nested = inner && levels > 0 ? documentOf(inner, value, levels - 1) : withKeys({}, value);
    if (field.kind === 'model') setKey(document, field.wire, nested);
    else if (field.kind === 'array') setKey(document, field.wire, inner ? [nested] : []);
    else if (field.kind === 'map') setKey(document, field.wire, mapOf(inner ? nested : value));
  }
  if (member) setKey(document, member.key, 'main');
  return document;
}

function mapOf(value: Draft): Draft {
  return withKeys({}, value);
}

function isRefusal(call: () => object | null): boolean {
  try {
    call();
    return false;
  } catch (error) {
    if (error instanceof ModelValidationError) return true;
    throw error;
  }
}

afterEach(() => {
  assertUntouched();
});

describe('names that a prototype has are ordinary keys', () => {
  it.each(table)('at every level of %s', (_name, model) => {
    const own = table.findIndex(([, other]) => other === model);
    // Every value is in the models that hold all kinds of fields; the others take turns.
    const values = [Run, EveryKind].some((every) => every === model)
      ? VALUES
      : [VALUES[own % VALUES.length]!];
    for (const value of values) {
      const text = toText(documentOf(model, value, LEVELS.get(model) ?? 0));
      expectNoLoss(model, text);
      for (const options of READ_MODES) {
        isRefusal(() => readText(model, text, options));
        isRefusal(() => readDict(model, JSON.parse(text), options));
        assertUntouched();
      }
    }
  });

  it.each(table)('as the only keys of %s', (_name, model) => {
    const key = oneOfMembers(model)?.[0]?.key;
    const document = withKeys(key === undefined ? {} : { [key]: 'a' }, { polluted: true });
    const text = toText(document);
    for (const read of [
      (options: ReadOptions) => readText(model, text, options),
      (options: ReadOptions) => readDict(model, JSON.parse(text), options),
    ]) {
      const instance = read({ mode: 'lenient' }) as Model;
      const dropped = read({ mode: 'lenient', unknownFields: 'drop' }) as Model;
      for (const one of [instance, dropped]) {
        expect(one).toBeInstanceOf(model);
        expect(Reflect.get(one, 'polluted')).toBeUndefined();
        expect(Reflect.ownKeys(one).filter((own) => KEYS.includes(own as string))).toEqual([]);
      }
      expect(Object.keys(instance.additionalProperties).sort()).toEqual([...new Set(KEYS)].sort());
      expect(Object.keys(dropped.additionalProperties)).toEqual([]);
      expect(instance.clone().equals(instance)).toBe(true);
    }
  });
});

describe('a strict read', () => {
  it('of a required field that only the prototype has finds it absent', () => {
    for (const [name, model] of table) {
      const required = fieldsOf(model).filter((field) => field.required);
      if (required.length === 0 || oneOfMembers(model)) continue;
      const inherited = Object.fromEntries(required.map((field) => [field.wire, 'a']));
      const text = `{"__proto__":${JSON.stringify(inherited)}}`;
      expect([name, isRefusal(() => readText(model, text))]).toEqual([name, true]);
      expect([name, isRefusal(() => readDict(model, JSON.parse(text)))]).toEqual([name, true]);
    }
  });
});
