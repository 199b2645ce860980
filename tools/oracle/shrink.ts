import { NumberLiteral, type Draft } from '../../test/helpers/draft';
import { smallerDrafts } from '../../test/helpers/shrink-draft';
import { isDraftArray, isDraftObject } from './draft-kinds';
import { replaceAt, type Step } from './place';
import type { Rule } from './rule';
import type { Sample } from './sample';
import { compareAll, type Finding, type Oracle } from './session';

const BATCH = 200;
/** Each step leaves something out, or makes a value plainer, so that few documents take that many. */
const MOST_STEPS = 300;

/** The smallest document found that is unexplained, too: what can be left out of it, or be made plainer, is. */
export async function shrink(
  oracle: Oracle,
  rules: readonly Rule[],
  finding: Finding,
): Promise<Finding> {
  let smallest = finding;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = await firstUnexplained(oracle, rules, smallest.comparison.sample);
    if (!next) break;
    smallest = next;
  }
  return smallest;
}

async function firstUnexplained(
  oracle: Oracle,
  rules: readonly Rule[],
  { model, document }: Sample,
): Promise<Finding | undefined> {
  let batch: Sample[] = [];
  const look = async (): Promise<Finding | undefined> => {
    const findings = await compareAll(oracle, batch, rules);
    batch = [];
    return findings.find(({ isExplained }) => !isExplained);
  };
  for (const smaller of smallerDocuments(document)) {
    batch.push({ model, document: smaller });
    const found = batch.length < BATCH ? undefined : await look();
    if (found) return found;
  }
  return look();
}

/** Documents with one member less, and those with a plainer value in one place. */
function* smallerDocuments(document: Draft): Generator<Draft> {
  yield* smallerDrafts(document);
  for (const [path, value] of valuesIn(document, [])) {
    for (const by of plainerValues(value)) yield replaceAt(document, [{ path, by }]);
  }
}

function* valuesIn(value: Draft, path: readonly Step[]): Generator<[readonly Step[], Draft]> {
  yield [path, value];
  if (isDraftArray(value)) {
    for (const [index, item] of value.entries()) yield* valuesIn(item, [...path, index]);
  } else if (isDraftObject(value)) {
    for (const [key, member] of Object.entries(value)) yield* valuesIn(member, [...path, key]);
  }
}

/** A member in place of all of it, a shorter text, a shorter number: each is smaller, so that shrinking ends. */
function* plainerValues(value: Draft): Generator<Draft> {
  if (isDraftArray(value) || isDraftObject(value)) yield* Object.values(value);
  if (typeof value === 'string' && value.length > 1) {
    const letters = Array.from(value);
    for (let length = letters.length >> 1; length > 0; length >>= 1) {
      yield letters.slice(length).join('');
      yield letters.slice(0, -length).join('');
    }
  }
  if (value instanceof NumberLiteral && value.text.length > 1) yield new NumberLiteral('1');
}
