import { PageSelection } from '../../enums/page-selection';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { Model } from '../../model/model';

/** Pages of a dashboard that the attached PDF shows. */
export class PageAttachment extends Model {
  /** Ids of the pages to show. Set only if `page_selection` is `PAGE_SELECTION_SUBSET`. */
  @ArrayField('page_ids', 'string', { example: ['sales_overview'] })
  pageIds?: string[];

  /** Which pages to show. */
  @EnumField('page_selection', PageSelection, { example: 'PAGE_SELECTION_SUBSET' })
  pageSelection?: PageSelection;
}
