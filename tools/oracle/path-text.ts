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

/** True if an issue's path is the other one, or leads further. */
export function isAtOrBelow(path: string, above: string): boolean {
  return above === '' || (path.startsWith(above) && /^($|[.[])/.test(path.slice(above.length)));
}
