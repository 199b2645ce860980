import { canonicalText } from '../../json/canonical-text';
import { stated } from '../../model/stated';
import type { RunFields } from '../../models/run/run-fields';
import { toId, type Id } from '../values/id';
import { statedNumber } from '../values/stated-number';
import { workspaceOf } from './workspace';

/**
 * What tells a run from others: its workspace and its run id. Without a run id it is the whole content, so that the same
 * run given twice is still the same run.
 */
export function identityOf(run: RunFields): Id {
  const id = runIdOf(run);
  return id === undefined ? contentOf(run) : inWorkspace(run, id);
}

/**
 * The key of the run's retry chain: its workspace, if it is known, and the id of its first attempt. It depends on this run
 * alone, so that any engine can partition by it.
 */
export function chainKeyOf(run: RunFields): string {
  return String(chainIdentityOf(run, identityOf(run)));
}

/**
 * The chain's key before it becomes text, which takes time.
 * @param identity - what {@link identityOf} gives for the run.
 */
export function chainIdentityOf(run: RunFields, identity: Id): Id {
  const original = originalIdOf(run);
  if (original === undefined) return identity;
  return inWorkspace(run, original);
}

/** True if the run's own fields make it the first attempt of its chain. */
export function isOriginal(run: RunFields): boolean {
  const original = originalIdOf(run);
  return original === undefined || original === runIdOf(run);
}

/** True if the run is another attempt at an earlier run. */
export function isRetry(run: RunFields): boolean {
  return !isOriginal(run) || (statedNumber(run, 'attemptNumber') ?? 0) > 0;
}

/** An id with the workspace in which it is unique. */
export function inWorkspace(run: RunFields, id: Id): Id {
  const workspace = workspaceOf(run);
  return workspace === undefined ? id : `${workspace}/${id}`;
}

// Grouping a million runs is mostly this: a property that is a sound id takes no look-up by name.
function runIdOf(run: RunFields): Id | undefined {
  return toId(run.runId ?? stated(run, 'runId'));
}

function originalIdOf(run: RunFields): Id | undefined {
  return toId(run.originalAttemptRunId ?? stated(run, 'originalAttemptRunId'));
}

function contentOf(run: RunFields): string {
  return `content:${canonicalText(run.toDict())}`;
}
