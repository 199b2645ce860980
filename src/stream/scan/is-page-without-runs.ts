const PAGE_KEYS: ReadonlySet<string> = new Set([
  'runs',
  'has_more',
  'next_page_token',
  'prev_page_token',
]);

/** True for an object that has no other keys than those of a page. */
export function isPageWithoutRuns(keys: ReadonlySet<string>, isObject: boolean): boolean {
  return isObject && [...keys].every((key) => PAGE_KEYS.has(key));
}
