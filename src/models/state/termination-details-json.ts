// Written by `npm run json-types` from the fields of the class; change them there.
import type { TerminationCode } from '../../enums/termination-code';
import type { TerminationType } from '../../enums/termination-type';

/** The JSON of a `TerminationDetails`: what `toDict()` gives and `fromDict` reads. */
export type TerminationDetailsJson = {
  /** Why the run ended, as a code. New codes can appear. */
  code?: `${TerminationCode}`;
  /** Why the run ended, as text. Its wording can change. */
  message?: string;
  /** Whether the run succeeded, or who caused the failure. */
  type?: `${TerminationType}`;
};
