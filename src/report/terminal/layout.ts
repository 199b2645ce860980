import type { Palette } from '../text/palette';

/** How a report is laid out on a terminal. */
export interface Layout {
  /** Columns in a line. A word that is longer, such as a URL, stays in one piece. */
  readonly width: number;
  readonly palette: Palette;
  /** An IANA name; times are in UTC without it. */
  readonly timeZone?: string;
  /** Whether runs that succeeded are shown in full too. */
  readonly all?: boolean;
}

/** Before each line of a run. */
export const MARGIN = '  ';
