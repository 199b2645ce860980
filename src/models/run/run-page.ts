import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { OwnDocument } from '../../schema/own-document';
import { Model } from '../../model/model';
import { RUN_PAGE_DOCUMENT } from './other-documents';
import { Run } from './run';

/** One page of the list of runs, as runs/list answers it. */
@OwnDocument(RUN_PAGE_DOCUMENT)
export class RunPage extends Model {
  /** Runs of this page, those that started last first; missing where the page is empty. */
  @ArrayField('runs', () => Run)
  runs?: Run[];

  /** `true` when there are more runs than the pages up to this one hold. */
  @BooleanField('has_more', { example: true })
  hasMore?: boolean;

  /** Token to ask for the next page; absent on the last one. */
  @StringField('next_page_token', { example: 'CAEomPSriYcxMPWM_IiIxvEB' })
  nextPageToken?: string;

  /** Token to ask for the page before this one; absent on the first one. */
  @StringField('prev_page_token', { example: 'CAAos-uriYcxMN7_rt_v7B4' })
  prevPageToken?: string;
}
