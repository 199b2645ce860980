import type { Found } from './found';

/** Gives out a value whose end is a guess. Returns true if the guess was right. */
export function* guess(found: Omit<Found, 'reject'>): Generator<Found, boolean> {
  let isRight = true;
  const reject = (): void => {
    isRight = false;
  };
  yield { ...found, reject };
  return isRight;
}
