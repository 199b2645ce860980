import type { Draft } from '../../test/helpers/draft';

/** A document, and the name of the model that is to read it. */
export interface Sample {
  readonly model: string;
  readonly document: Draft;
}
