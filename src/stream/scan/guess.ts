import type { Found } from './found';
import type { Lists } from './lists';
import type { TextCapture } from './text-capture';

/** Gives out the next value of the current list, whose end is a guess. Returns true if the guess was right. */
export function* guess(capture: TextCapture, lists: Lists): Generator<Found, boolean> {
  const { current: list, document } = lists;
  let isRight = true as boolean;
  const reject = (): void => {
    isRight = false;
  };
  yield { capture, path: list.nextPath, document, isPage: false, reject };
  if (isRight) list.passValue();
  return isRight;
}
