import { BodyRule } from './body-rule';
import { wireName } from './wire-name';

/** The most characters of each text. */
const LIMITS = { gitUrl: 300, gitBranch: 255, gitTag: 255 } as const;

/** The address, branch and tag of a Git source have limits for writing. */
export function FitsGitSource(wire: string): PropertyDecorator {
  return BodyRule('fitsGitSource', wire, (source) => {
    if (typeof source !== 'object' || source === null) return undefined;
    const texts = source as Readonly<Record<string, unknown>>;
    const long = Object.entries(LIMITS).find(([name, most]) => {
      const text = texts[name];
      return typeof text === 'string' && Array.from(text).length > most;
    });
    if (!long) return undefined;
    const [name, most] = long;
    return `must have a ${wireName(name)} of at most ${most} characters`;
  });
}
