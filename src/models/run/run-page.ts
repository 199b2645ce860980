import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { OwnDocument } from '../../schema/own-document';
import { Model } from '../../model/model';
import { RUN_PAGE_DOCUMENT } from './other-documents';
import { Run } from './run';
import type { RunPageJson } from './run-page-json';
import type { StandardProps } from '../../model/standard-schema';

/** One page of the list of runs, as runs/list answers it. */
@OwnDocument(RUN_PAGE_DOCUMENT)
export class RunPage extends Model<RunPageJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunPage>;

  /** Runs of this page, most recently started first. Missing if there are none. */
  @ArrayField('runs', () => Run)
  runs?: Run[];

  /** `true` if there are more runs than this page and those before it hold. */
  @BooleanField('has_more', { example: true })
  hasMore?: boolean;

  /** Token for the next page. Missing on the last page. */
  @StringField('next_page_token', { example: 'CAEomPSriYcxMPWM_IiIxvEB' })
  nextPageToken?: string;

  /** Token for the previous page. Missing on the first page. */
  @StringField('prev_page_token', { example: 'CAAos-uriYcxMN7_rt_v7B4' })
  prevPageToken?: string;
}
