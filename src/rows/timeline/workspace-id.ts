import type { RunFacts } from '../facts/run-facts';

/** The id of the workspace; undefined if only its host is known. */
export function workspaceIdOf({ document }: { readonly document: RunFacts }): string | undefined {
  const { workspace } = document;
  return workspace !== undefined && /^\d+$/.test(workspace) ? workspace : undefined;
}
