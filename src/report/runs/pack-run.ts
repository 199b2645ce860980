import { statedJobKeyOf } from '../../domain/history/job-key';
import { chainIdentityOf, identityOf, inWorkspace } from '../../domain/identity/identity';
import { statedId, type Id } from '../../domain/values/id';
import type { Run } from '../../models/run/run';
import { packDocument, type PackedDocument } from './packed-document';

/** A document of a run with all that it takes to put it with others. Threads can send it to each other, if it is packed. */
export interface PackedRun {
  readonly document: PackedDocument;
  readonly identity: Id;
  readonly chain: Id;
  /** The job that it states. */
  readonly job: string | undefined;
  /** The task run that started it. */
  readonly parent: Id | undefined;
  /** What its output says of its failure. */
  readonly errors: readonly string[];
}

/**
 * Packs a document of a run.
 * @param notes - what was set aside when it was read.
 * @param errors - what its output says of its failure.
 * @param isHeld - whether the run is held as it is.
 */
export function packRun(
  run: Run,
  notes: readonly string[],
  errors: readonly string[] = [],
  isHeld = false,
): PackedRun {
  const identity = identityOf(run);
  const parent = run.triggerInfo && statedId(run.triggerInfo, 'runId');
  return {
    document: isHeld ? { run, notes } : packDocument(run, notes),
    identity,
    chain: chainIdentityOf(run, identity),
    job: statedJobKeyOf(run),
    parent: parent === undefined ? undefined : inWorkspace(run, parent),
    errors,
  };
}
