import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import { DashboardPageSnapshot } from './dashboard-page-snapshot';
import type { DashboardTaskOutputJson } from './dashboard-task-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** What a dashboard task drew; found in `dashboard_output` of an output. */
export class DashboardTaskOutput extends Model<DashboardTaskOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DashboardTaskOutput>;

  /** Pages of the snapshot. Set only for a job that was started to download a PDF. */
  @ArrayField('page_snapshots', () => DashboardPageSnapshot)
  pageSnapshots?: DashboardPageSnapshot[];
}
