/**
 * `npm run drift [-- facts.json]`: compares the registry with a facts file. Prints every difference that
 * accepted-differences.json does not name, and every name there that is no difference any more;
 * exits 1 if there is one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Run } from '../../src';
import accepted from './accepted-differences.json';
import { compare, type Facts } from './compare';
import { registryTypes } from './registry-types';
import typeNames from './type-names.json';

const file = process.argv[2] ?? join(__dirname, '../../facts/api-2.2-models.json');
const facts = JSON.parse(readFileSync(file, 'utf8')) as Facts;
const types = registryTypes(Run);
const differences = compare(facts, types, typeNames);
const reasons: Readonly<Record<string, string>> = accepted;

const unexplained = differences.filter((difference) => !(difference in reasons));
const outdated = Object.keys(reasons).filter((difference) => !differences.includes(difference));
for (const difference of unexplained) console.log(difference);
for (const difference of outdated)
  console.log(`${difference}: accepted, but no longer a difference`);
const fieldCount = Object.values(facts).reduce(
  (sum, fact) => sum + Object.keys(fact.fields ?? {}).length,
  0,
);
console.log(
  `${Object.keys(facts).length} types and ${fieldCount} fields there, ${types.size} types here: ` +
    `${unexplained.length} unexplained, ${differences.length - unexplained.length} accepted, ${outdated.length} outdated`,
);
process.exitCode = unexplained.length + outdated.length > 0 ? 1 : 0;
