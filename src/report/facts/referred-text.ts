/** The longest task key that the API takes. */
const LONGEST = 100;

/**
 * A name where others refer to it: shortened if it is longer than a name can be, since as many facts may refer to it as
 * there are tasks.
 */
export function referredText(text: string | undefined): string | undefined {
  return text === undefined || text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
