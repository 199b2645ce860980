// Written by `npm run json-types` from the fields of the class; change them there.
import type { TerminationCodeCode } from '../../enums/termination-code-code';
import type { TerminationTypeType } from '../../enums/termination-type-type';

/** The JSON of a `TerminationDetails`: what `toDict()` gives and `fromDict` reads. */
export type TerminationDetailsJson = {
  /** Exact reason for the end of the run; further codes may appear in future. */
  code?: `${TerminationCodeCode}`;
  /** Explanation of the end in words, for people; its wording may change. */
  message?: string;
  /** Broad class of the outcome: success, or which side caused the failure. */
  type?: `${TerminationTypeType}`;
};
