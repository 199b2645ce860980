import { NumberLiteral, toText, type Draft } from '../../helpers/draft';
import { drawBatch } from '../../../tools/oracle/draw/draw-sample';
import { depthOf, hasLeaf } from '../../../tools/oracle/draft-kinds';
import { visitPlaces, type Place } from '../../../tools/oracle/place';
import { readHere } from '../../../tools/oracle/read-here';
import { RULES } from '../../../tools/oracle/rules';
import { SEED_MODELS } from '../../../tools/oracle/seed-types';
import { isRead } from '../../../tools/oracle/verdict';

const SAMPLES = Array.from({ length: 8 }, (_none, batch) => drawBatch(1, batch, 500)).flat();
const PLACES = SAMPLES.flatMap(({ model, document }) => {
  const places: Place[] = [];
  visitPlaces(model, document, (place) => {
    places.push(place);
    return false;
  });
  return places;
});

describe('the drawn documents', () => {
  it('are the same for the same seed and batch, and for these alone', () => {
    const textsOf = (seed: number, batch: number): string[] =>
      drawBatch(seed, batch, 20).map(({ document }) => toText(document));
    expect(textsOf(1, 0)).toEqual(textsOf(1, 0));
    expect(textsOf(2, 0)).not.toEqual(textsOf(1, 0));
    expect(textsOf(1, 1)).not.toEqual(textsOf(1, 0));
    expect(textsOf(2, 0)).not.toEqual(textsOf(1, 1));
  });

  it('are of every model', () => {
    expect(new Set(SAMPLES.map(({ model }) => model))).toEqual(new Set(SEED_MODELS));
    expect(SEED_MODELS).toHaveLength(44);
  });

  it('are read and refused about equally often', () => {
    const read = SAMPLES.filter(({ model, document }) => isRead(readHere(model, document)));
    expect(read.length / SAMPLES.length).toBeGreaterThan(0.4);
    expect(read.length / SAMPLES.length).toBeLessThan(0.8);
  });

  it('hold every number as a literal', () => {
    const isBare = (leaf: Draft): boolean => typeof leaf === 'number';
    expect(SAMPLES.filter(({ document }) => hasLeaf(document, isBare))).toEqual([]);
  });

  const isOf = (kind: string, holds: (value: Draft) => boolean) => (place: Place) =>
    place.type?.kind === kind && holds(place.value);
  it.each<[string, (place: Place) => boolean]>([
    ['null for a field', ({ role, value }) => role === 'field' && value === null],
    ['a text for an integer', isOf('int64', (value) => typeof value === 'string')],
    ['a boolean for an integer', isOf('int64', (value) => typeof value === 'boolean')],
    ['a number for a boolean', isOf('boolean', (value) => value instanceof NumberLiteral)],
    ['a number for a string', isOf('string', (value) => value instanceof NumberLiteral)],
    ['an array for an object', isOf('model', (value) => Array.isArray(value))],
    ['a map with values', isOf('map', (value) => depthOf(value) > 0)],
    ['a value beyond an enum', isOf('enum', (value) => value === 'NEW')],
    [
      'too long a key',
      ({ field, value }) =>
        field?.isKey === true && typeof value === 'string' && value.length > 100,
    ],
    ['an unknown field', ({ role }) => role === 'unknown'],
    ['what nests too deep', ({ value }) => depthOf(value) > 64],
    [
      'two git references',
      ({ holder }) => holder !== undefined && 'git_tag' in holder && 'git_commit' in holder,
    ],
  ])('hold %s', (_what, isSuch) => {
    expect(PLACES.some(isSuch)).toBe(true);
  });

  it.each(RULES.map((rule) => [rule.name, rule] as const))('come to the rule %s', (_name, rule) => {
    expect(PLACES.some((place) => rule.at(place))).toBe(true);
  });
});
