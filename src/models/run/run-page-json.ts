// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunJson } from './run-json';

/** The JSON of a `RunPage`: what `toDict()` gives and `fromDict` reads. */
export type RunPageJson = {
  /** Runs of this page, most recently started first. Missing if there are none. */
  runs?: RunJson[];
  /** `true` if there are more runs than this page and those before it hold. */
  has_more?: boolean;
  /** Token for the next page. Missing on the last page. */
  next_page_token?: string;
  /** Token for the previous page. Missing on the first page. */
  prev_page_token?: string;
};
