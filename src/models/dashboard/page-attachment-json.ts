// Written by `npm run json-types` from the fields of the class; change them there.
import type { PageSelection } from '../../enums/page-selection';

/** The JSON of a `PageAttachment`: what `toDict()` gives and `fromDict` reads. */
export type PageAttachmentJson = {
  /** Ids of the pages to show. Set only if `page_selection` is `PAGE_SELECTION_SUBSET`. */
  page_ids?: string[];
  /** Which pages to show. */
  page_selection?: `${PageSelection}`;
};
