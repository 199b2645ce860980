// Written by `npm run json-types` from the fields of the class; change them there.
import type { DataFileFormat } from '../../enums/data-file-format';
import type { DataAttachmentWidgetJson } from './data-attachment-widget-json';

/** The JSON of a `DataAttachment`: what `toDict()` gives and `fromDict` reads. */
export type DataAttachmentJson = {
  /** Widgets whose data is attached; at least one. */
  widgets?: DataAttachmentWidgetJson[];
  /** Format of the files. */
  file_format?: `${DataFileFormat}`;
  /** `true` if one more file lists the filter values of the dashboard. */
  include_applied_filters?: boolean;
};
