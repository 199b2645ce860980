// Written by `npm run json-types` from the fields of the class; change them there.
import type { QueueDetailsCode } from '../../enums/queue-details-code';

/** The JSON of a `QueueDetails`: what `toDict()` gives and `fromDict` reads. */
export type QueueDetailsJson = {
  /** Reason as a code. */
  code?: `${QueueDetailsCode}`;
  /** Reason as text. Its wording can change. */
  message?: string;
};
