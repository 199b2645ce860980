// Written by `npm run json-types` from the fields of the class; change them there.
import type { DashboardPageSnapshotJson } from './dashboard-page-snapshot-json';

/** The JSON of a `DashboardTaskOutput`: what `toDict()` gives and `fromDict` reads. */
export type DashboardTaskOutputJson = {
  /** Pages of the snapshot. Set only for a job that was started to download a PDF. */
  page_snapshots?: DashboardPageSnapshotJson[];
};
