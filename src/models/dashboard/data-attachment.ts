import { DataFileFormat } from '../../enums/data-file-format';
import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { Model } from '../../model/model';
import { DataAttachmentWidget } from './data-attachment-widget';
import type { DataAttachmentJson } from './data-attachment-json';
import type { StandardProps } from '../../model/standard-schema';

/** Data of dashboard widgets, attached as one file for each widget. */
export class DataAttachment extends Model<DataAttachmentJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DataAttachment>;

  /** Widgets whose data is attached; at least one. */
  @ArrayField('widgets', () => DataAttachmentWidget)
  widgets?: DataAttachmentWidget[];

  /** Format of the files. */
  @EnumField('file_format', DataFileFormat, { example: 'FILE_FORMAT_CSV' })
  fileFormat?: DataFileFormat;

  /** `true` if one more file lists the filter values of the dashboard. */
  @BooleanField('include_applied_filters')
  includeAppliedFilters?: boolean;
}
