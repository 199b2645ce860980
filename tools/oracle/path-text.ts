import type { Step } from './place';

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
const LONGEST_KEY = 80;

/** A path as issues name it: `tasks[2].state`, and `["a b"]` for a key that is no name. */
export function pathText(path: readonly Step[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (PLAIN_KEY.test(step) && step.length <= LONGEST_KEY) {
      return text === '' ? step : `${text}.${step}`;
    }
    const isLong = step.length > LONGEST_KEY;
    return `${text}[${JSON.stringify(isLong ? step.slice(0, LONGEST_KEY) : step)}${isLong ? '…' : ''}]`;
  }, '');
}

/** What an issue shows of a key that is no name, where a secret stands beside it or below it. */
const MASKED = '["***"]';
const NAME = /^[\w.-]{0,80}$/;

/** True if an issue's path is the place, or leads further. */
export function isAtOrBelow(text: string, place: readonly Step[]): boolean {
  return place.length === 0 || restsOf(text, place).some((rest) => /^($|[.[])/.test(rest));
}

/** True if an issue's path is the place. */
export function isAt(text: string, place: readonly Step[]): boolean {
  return restsOf(text, place).includes('');
}

/** What follows in a path's text behind a place, in each way in which the place may be shown. */
function restsOf(text: string, place: readonly Step[]): readonly string[] {
  let rests: readonly string[] = [text];
  for (const [index, step] of place.entries()) {
    const shown = pathText([step]);
    const ways = typeof step === 'string' && !NAME.test(step) ? [shown, MASKED] : [shown];
    rests = rests.flatMap((rest) =>
      ways
        .map((way) => (index > 0 && !way.startsWith('[') ? `.${way}` : way))
        .filter((way) => rest.startsWith(way))
        .map((way) => rest.slice(way.length)),
    );
  }
  return rests;
}
