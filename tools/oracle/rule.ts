import type { Draft } from '../../test/helpers/draft';
import type { Place } from './place';

/** What a package makes of a value at such a place. `either` where that depends on what is in the value. */
type Side = 'reads' | 'refuses' | 'either';

/** A document, as text, and the model that reads it. */
export type Example = readonly [model: string, text: string];

/** A difference from the Python package that is intended: where it is, and what each side makes of it. */
export interface Rule {
  readonly name: string;
  /** Why the two differ, in one sentence. */
  readonly why: string;
  /** The first cell of its row in the table of docs/porting-from-python.md. */
  readonly docs: string;
  /** True at the places that the rule explains, and nowhere else. */
  readonly at: (place: Place) => boolean;
  readonly python: Side;
  readonly here: Side;
  /** The codes of the issues with which this package refuses the value; any if there are none. */
  readonly codes?: readonly string[];
  /** True if the issue may be below the place; it is at the place otherwise. */
  readonly isBelow?: boolean;
  /** A value in its place of which both make the same; undefined: the value is left out. */
  readonly instead: (place: Place) => Draft | undefined;
  /** What this package writes when it reads the value; without it, the value as it stands. */
  readonly writes?: (place: Place) => Written;
  /** True for a difference that is decided but not made yet: its examples may still be read alike. */
  readonly isAhead?: boolean;
  /** Documents that hold such a place. */
  readonly examples: readonly [Example, ...Example[]];
  /** Documents that look like it and hold none. */
  readonly others: readonly [Example, ...Example[]];
}

/** What is written for a place. */
export interface Written {
  /** The key, where it is another one than was read. */
  readonly key?: string;
  /** The value; none where the rule cannot tell. */
  readonly value?: unknown;
}
