/**
 * `npm run drift [-- facts.json]`: compares the models with the facts about the API. The file, if given, takes
 * the place of facts/databricks-sdk.json. Prints each difference that accepted-differences.json does not name,
 * and each name there that is no longer a difference; exits 1 if there is one.
 */
import { readFileSync } from 'node:fs';

import newest from '../../facts/databricks-sdk.json';
import accepted from './accepted-differences.json';
import { compare } from './compare';
import { readFacts, type SdkFacts } from './read-facts';
import { registryTypes } from './registry-types';
import { ROOTS } from './roots';
import typeNames from './type-names.json';

const file = process.argv[2];
const sdk = file === undefined ? newest : (JSON.parse(readFileSync(file, 'utf8')) as SdkFacts);
const facts = readFacts(sdk);
const types = registryTypes(...ROOTS);
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
  `databricks-sdk ${sdk.release}, its earlier releases and other sources: ` +
    `${Object.keys(facts).length} types, ${fieldCount} fields; here: ${types.size} types. ` +
    `Differences: ${unexplained.length} unexplained, ${differences.length - unexplained.length} accepted, ${outdated.length} outdated`,
);
process.exitCode = unexplained.length + outdated.length > 0 ? 1 : 0;
