import type * as fc from 'fast-check';

import { CallerValue, type Draft } from '../../test/helpers/draft';
import { CHANGING_VALUES, HOSTILE_VALUES } from '../../test/helpers/hostile-values';
import { pick } from '../../test/helpers/random-drafts';
import { placesIn } from '../../test/helpers/mutate-draft';

/** What only a caller can hand in; its value is made anew each time that the draft becomes an object. */
export class HostileValue extends CallerValue {
  constructor(
    readonly name: string,
    make: () => unknown,
    /** True where it gives something else each time it is looked at. */
    readonly isChanging: boolean,
  ) {
    super(undefined);
    Object.defineProperty(this, 'value', { get: make, enumerable: false });
  }

  toJSON(): string {
    return this.name;
  }
}

const STEADY = Object.entries(HOSTILE_VALUES).map(
  ([name, make]) => new HostileValue(name, make, false),
);
const CHANGING = Object.entries(CHANGING_VALUES).map(
  ([name, make]) => new HostileValue(name, make, true),
);

/** The draft with up to three of its members, or itself, made hostile. */
export function withHostileValues(random: fc.Random, draft: Draft): Draft {
  const root = { draft };
  for (let count = random.nextInt(0, 3); count > 0; count -= 1) {
    const { container, key } = pick(random, placesIn(root));
    const value = pick(random, random.nextInt(0, 9) === 0 ? CHANGING : STEADY);
    Object.assign(container, { [key]: value });
  }
  return root.draft;
}

/** The hostile values in a draft. */
export function hostileValuesIn(draft: Draft): HostileValue[] {
  if (draft instanceof HostileValue) return [draft];
  if (draft instanceof CallerValue || typeof draft !== 'object' || draft === null) return [];
  return Object.values(draft).flatMap(hostileValuesIn);
}
