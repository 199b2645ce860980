import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseExample } from '../../../tools/oracle/parse-example';
import { replaceAt, visitPlaces, type Place } from '../../../tools/oracle/place';
import type { Example, Rule } from '../../../tools/oracle/rule';
import { RULES } from '../../../tools/oracle/rules';

const GUIDE = readFileSync(join(__dirname, '../../../docs/porting-from-python.md'), 'utf8');
const FIRST_CELLS = GUIDE.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | ')[0]?.slice(2).trim());

const named = RULES.map((rule) => [rule.name, rule] as const);
const examples = RULES.flatMap((rule) =>
  rule.examples.map((example) => [rule.name, ...example, rule] as const),
);
const others = RULES.flatMap((rule) =>
  rule.others.map((example) => [rule.name, ...example, rule] as const),
);

function placesOf(rule: Rule, example: Example): Place[] {
  const { model, document } = parseExample(example);
  const places: Place[] = [];
  visitPlaces(model, document, (place) => {
    const isThere = rule.at(place);
    if (isThere) places.push(place);
    return isThere;
  });
  return places;
}

describe('the rules of the oracle', () => {
  it('have names of their own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  it.each(named)('%s says why in a sentence', (_name, { why }) => {
    expect(why).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each(named.filter(([, { isAhead }]) => !isAhead))(
    '%s is a row in the guide for those who come from Python',
    (_name, { docs }) => {
      expect(FIRST_CELLS).toContain(docs);
    },
  );

  it.each(examples)('%s explains a place in %s %s', (_name, model, text, rule) => {
    expect(placesOf(rule, [model, text])).toHaveLength(1);
  });

  it.each(others)('%s explains nothing in %s %s', (_name, model, text, rule) => {
    expect(placesOf(rule, [model, text])).toEqual([]);
  });

  it.each(examples)('%s explains nothing in what it makes of %s %s', (_name, model, text, rule) => {
    const { document } = parseExample([model, text]);
    const replacements = placesOf(rule, [model, text]).map((place) => ({
      path: place.path,
      by: rule.instead(place),
    }));
    const again: Place[] = [];
    visitPlaces(model, replaceAt(document, replacements), (place) => {
      if (rule.at(place)) again.push(place);
      return false;
    });
    expect(again).toEqual([]);
  });
});
