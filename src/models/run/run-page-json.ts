// Written by `npm run json-types` from the fields of the class; change them there.
import type { RunJson } from './run-json';

/** The JSON of a `RunPage`: what `toDict()` gives and `fromDict` reads. */
export type RunPageJson = {
  /** Runs of this page, those that started last first; missing where the page is empty. */
  runs?: RunJson[];
  /** `true` when there are more runs than the pages up to this one hold. */
  has_more?: boolean;
  /** Token to ask for the next page; absent on the last one. */
  next_page_token?: string;
  /** Token to ask for the page before this one; absent on the first one. */
  prev_page_token?: string;
};
