import { exactValue, isSameJson } from './exact-json';
import { pathText } from './path-text';
import { replaceAt, visitPlaces, type Place } from './place';
import type { Rule } from './rule';
import type { Sample } from './sample';
import { isRead, type Verdict } from './verdict';
import { withoutPlaces } from './without-places';

/** What both packages make of a document. */
export interface Comparison {
  readonly sample: Sample;
  readonly python: Verdict;
  readonly here: Verdict;
}

/** A place of a document that a rule explains. */
export interface Site {
  readonly rule: Rule;
  readonly place: Place;
}

/** A document without what the rules explain. The explanation holds if both make the same of it, or differ as rules say. */
export interface Explanation {
  readonly sites: readonly Site[];
  readonly rest: Sample;
}

/** True if both refuse the document, or both read the same of it. */
export function isAgreed({ python, here }: Comparison): boolean {
  if (isRead(python) && isRead(here)) return isSameJson(python.dict, here.dict);
  return !isRead(python) && !isRead(here) && !here.isBroken;
}

/** The places that rules explain, or undefined if there are none. */
export function findExplanation(
  { sample, here }: Comparison,
  rules: readonly Rule[],
): Explanation | undefined {
  const sites: Site[] = [];
  visitPlaces(sample.model, sample.document, (place) => {
    const rule = rules.find((one) => one.at(place) && isPossible(one, place, here));
    if (rule) sites.push({ rule, place });
    return rule !== undefined;
  });
  if (sites.length === 0) return undefined;
  const replacements = sites.map(({ rule, place }) => ({
    path: place.path,
    by: rule.instead(place),
  }));
  return {
    sites,
    rest: { model: sample.model, document: replaceAt(sample.document, replacements) },
  };
}

/** A rule by which this package refuses needs such an issue at the place, and one by which it reads needs none. */
function isPossible({ here: side, codes }: Rule, place: Place, verdict: Verdict): boolean {
  if (side === 'either') return true;
  if (isRead(verdict)) return side === 'reads';
  const path = pathText(place.path);
  const found = verdict.issues.filter((issue) => isAtOrBelow(issue.path, path));
  if (side === 'reads') return found.length === 0;
  const isWhole = path === '' && verdict.issues.length === 0;
  return isWhole || found.some(({ code }) => codes?.includes(code) ?? true);
}

function isAtOrBelow(path: string, above: string): boolean {
  return above === '' || (path.startsWith(above) && /^($|[.[])/.test(path.slice(above.length)));
}

/** True if both make of the document what the rules say, given what they make of the rest. */
export function isAsRulesSay(whole: Comparison, { sites }: Explanation, rest: Comparison): boolean {
  const keys = sites.map(({ rule, place }) => ({
    path: place.path,
    key: rule.writes?.(place).key,
  }));
  const isAs = (side: 'python' | 'here'): boolean => {
    const sides = sites.map(({ rule }) => rule[side]);
    const verdict = whole[side];
    if (sides.includes('refuses')) return !isRead(verdict);
    if (!sides.includes('either') && isRead(verdict) !== isRead(rest[side])) return false;
    if (!isRead(verdict) || !isRead(rest[side])) return true;
    return isSameJson(withoutPlaces(verdict.dict, keys), withoutPlaces(rest[side].dict, keys));
  };
  if (!isRead(whole.here) && whole.here.isBroken) return false;
  return isAs('python') && isAs('here') && sites.every((site) => isWrittenAsRuleSays(whole, site));
}

function isWrittenAsRuleSays({ here }: Comparison, { rule, place }: Site): boolean {
  if (!isRead(here)) return true;
  const { key, value } = rule.writes?.(place) ?? { value: exactValue(place.value) };
  if (value === undefined) return true;
  const path = key === undefined ? place.path : [...place.path.slice(0, -1), key];
  let found = here.dict;
  for (const step of path) {
    found = Object.getOwnPropertyDescriptor(Object(found), step)?.value as unknown;
  }
  return isSameJson(found, value);
}
