import { exactValue, isSameJson } from './exact-json';
import type { Comparison, Explanation, Site } from './explain';
import { isAtOrBelow } from './path-text';
import { isRead } from './verdict';
import { withoutPlaces } from './without-places';

/** True if both make of the document what the rules say, given what they make of the rest. */
export function isAsRulesSay(whole: Comparison, { sites }: Explanation, rest: Comparison): boolean {
  if (!isRead(whole.here) && whole.here.isBroken) return false;
  if (!isAsSidesSay('python', whole, sites, rest)) return false;
  if (!isAsSidesSay('here', whole, sites, rest)) return false;
  return areIssuesOfSites(whole, sites, rest) && sites.every((site) => isWritten(whole, site));
}

/** The verdict is what the rules say of their places, or that on the rest; and so is the dict, but for the places. */
function isAsSidesSay(
  side: 'python' | 'here',
  whole: Comparison,
  sites: readonly Site[],
  rest: Comparison,
): boolean {
  const sides = sites.map(({ rule }) => rule[side]);
  const [found, expected] = [whole[side], rest[side]];
  if (sides.includes('refuses')) return !isRead(found);
  if (!sides.includes('either') && isRead(found) !== isRead(expected)) return false;
  if (!isRead(found) || !isRead(expected)) return true;
  const places = sites.map(({ rule, place }) => ({
    path: place.path,
    key: rule.writes?.(place).key,
  }));
  return isSameJson(withoutPlaces(found.dict, places), withoutPlaces(expected.dict, places));
}

/** Where the rest is read here, nothing but the places is refused in the whole. */
function areIssuesOfSites({ here }: Comparison, sites: readonly Site[], rest: Comparison): boolean {
  if (isRead(here) || !isRead(rest.here)) return true;
  const paths = sites.flatMap(({ rule, place }) => {
    const { key = place.path.at(-1) } = rule.writes?.(place) ?? {};
    return [place.path, [...place.path.slice(0, -1), ...(key === undefined ? [] : [key])]];
  });
  return here.issues.every(({ path }) => paths.some((place) => isAtOrBelow(path, place)));
}

/** What is read at a place is written as the rule says. */
function isWritten({ here }: Comparison, { rule, place }: Site): boolean {
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
