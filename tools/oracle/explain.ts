import { isSameJson } from './exact-json';
import { isAt, isAtOrBelow } from './path-text';
import { replaceAt, visitPlaces, type Place } from './place';
import type { Rule } from './rule';
import type { Sample } from './sample';
import { isRead, type Verdict } from './verdict';

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

/** A rule by which this package refuses needs such an issue at the place, and one by which it reads needs none there. */
function isPossible(rule: Rule, place: Place, verdict: Verdict): boolean {
  if (rule.here === 'either') return true;
  if (isRead(verdict)) return rule.here === 'reads';
  const below = verdict.issues.filter((issue) => isAtOrBelow(issue.path, place.path));
  if (rule.here === 'reads') return below.length === 0;
  const found = rule.isBelow ? below : below.filter((issue) => isAt(issue.path, place.path));
  return found.some(({ code }) => rule.codes?.includes(code) ?? true);
}
