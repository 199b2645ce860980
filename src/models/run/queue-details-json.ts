// Written by `npm run json-types` from the fields of the class; change them there.
import type { QueueDetailsCodeCode } from '../../enums/queue-details-code-code';

/** The JSON of a `QueueDetails`: what `toDict()` gives and `fromDict` reads. */
export type QueueDetailsJson = {
  /** Reason in machine-readable form. */
  code?: `${QueueDetailsCodeCode}`;
  /** Reason in words, for people; its wording may change. */
  message?: string;
};
