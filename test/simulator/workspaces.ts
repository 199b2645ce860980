import { type Style } from './context';
import { type Form } from './form';
import { type RunLog } from './log';

/** The workspaces of a world. Their ids of jobs, runs and tasks are the same. */
const WORKSPACES = [
  { host: 'dbc-a1.cloud.databricks.com', id: '1111000000000001' },
  { host: 'adb-22.2.azuredatabricks.net', id: '2222000000000002' },
] as const;

export function pageUrlOf({ workspace, runId, plan }: RunLog, { pageUrl }: Style): string {
  const { host, id } = WORKSPACES[workspace as 0 | 1];
  const query = pageUrl === 'workspace' ? `/?o=${id}` : '/';
  return `https://${host}${query}#job/${plan.jobId}/run/${runId}`;
}

/** What a document tells of the workspace. */
export function workspaceOf(
  { workspace }: RunLog,
  { pageUrl }: Style,
  form: Form,
): string | undefined {
  if (form.without.includes('run_page_url')) return undefined;
  const { host, id } = WORKSPACES[workspace as 0 | 1];
  return pageUrl === 'workspace' ? id : host;
}
