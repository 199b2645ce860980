// Written by `npm run json-types` from the fields of the class; change them there.
import type { DataAttachmentJson } from './data-attachment-json';
import type { PageAttachmentJson } from './page-attachment-json';

/** The JSON of a `SubscriptionAttachment`: what `toDict()` gives and `fromDict` reads. */
export type SubscriptionAttachmentJson = {
  /** Data of widgets, attached as tables. Default: no tables. */
  data_attachment?: DataAttachmentJson;
  /** Pages of the dashboard in the attached PDF. Default: only the first page. */
  page_attachment?: PageAttachmentJson;
};
