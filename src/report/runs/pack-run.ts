import { statedJobKeyOf } from '../../domain/history/job-key';
import { chainIdentityOf, identityOf, inWorkspace } from '../../domain/identity/identity';
import { statedId, type Id } from '../../domain/values/id';
import type { Run } from '../../models/run/run';
import { packDocument, type PackedDocument } from './packed-document';

/** A document of a run, packed, with all that it takes to put it with others. Threads can send it to each other. */
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
 */
export function packRun(
  run: Run,
  notes: readonly string[],
  errors: readonly string[] = [],
): PackedRun {
  const identity = identityOf(run);
  const parent = run.triggerInfo && statedId(run.triggerInfo, 'runId');
  return {
    document: packDocument(run, notes),
    identity,
    chain: chainIdentityOf(run, identity),
    job: statedJobKeyOf(run),
    parent: parent === undefined ? undefined : inWorkspace(run, parent),
    errors,
  };
}
