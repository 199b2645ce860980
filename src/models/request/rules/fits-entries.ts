import { BodyRule } from './body-rule';

/** An object must have at most so many entries. */
export function FitsEntries(wire: string, most: number): PropertyDecorator {
  return BodyRule('fitsEntries', wire, (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const count = Object.keys(value).length;
    return count > most ? `must have at most ${most} entries, but has ${count}` : undefined;
  });
}
