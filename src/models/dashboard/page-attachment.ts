import { PageSelection } from '../../enums/page-selection';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { Model } from '../../model/model';
import type { PageAttachmentJson } from './page-attachment-json';
import type { StandardProps } from '../../model/standard-schema';

/** Pages of a dashboard that the attached PDF shows. */
export class PageAttachment extends Model<PageAttachmentJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<PageAttachment>;

  /** Ids of the pages to show. Set only if `page_selection` is `PAGE_SELECTION_SUBSET`. */
  @ArrayField('page_ids', 'string', { example: ['sales_overview'] })
  pageIds?: string[];

  /** Which pages to show. */
  @EnumField('page_selection', PageSelection, { example: 'PAGE_SELECTION_SUBSET' })
  pageSelection?: PageSelection;
}
