import { distance } from 'fastest-levenshtein';

/** A longer word is not taken for one with a slip in it. */
const LONGEST = 60;
const MOST_SLIPS = 3;
const LETTERS_FOR_A_SLIP = 3;

/**
 * The candidate that a word was probably meant for: the first of those that need the fewest changes of a letter, and no more than one
 * for every three letters. Two neighbors that changed places are one change. Case, `_` and `-` do not count, so `runId` is near to `run_id`.
 */
export function nearMiss(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const letters = lettersOf(word);
  let most = Math.min(MOST_SLIPS, Math.floor(letters.length / LETTERS_FOR_A_SLIP));
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const other = lettersOf(candidate);
    if (Math.abs(other.length - letters.length) > most) continue;
    const slips = isSwapped(letters, other) ? 1 : distance(letters, other);
    if (slips > most) continue;
    most = slips - 1;
    nearest = candidate;
  }
  return nearest;
}

/** The end of a message that says what was meant; empty if nothing is known to be. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** True for words in which two neighbors have changed places, which is one slip. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return (
    at < word.length - 1 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[_-]/g, '');
}
