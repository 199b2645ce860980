import type { RunFields } from '../../models/run/run-fields';

/** `o=` of the query. A deployment for one customer has `o=0`, which does not tell it from another. */
const WORKSPACE_ID = /^[^#]*[?&]o=([^&#/]+)/;
const HOST = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i;

/**
 * The workspace of a run: `o=` of its `run_page_url`, else the host, else undefined. Run ids are unique in a workspace,
 * not beyond it.
 */
export function workspaceOf(run: RunFields): string | undefined {
  // A URL is text, which a lenient read has no reason to set aside.
  const url = run.runPageUrl;
  if (typeof url !== 'string') return undefined;
  const id = WORKSPACE_ID.exec(url)?.[1];
  if (id !== undefined && id !== '0') return id;
  return HOST.exec(url)?.[1]?.toLowerCase();
}
