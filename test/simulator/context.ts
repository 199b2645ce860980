import { type RunLog } from './log';
import { type Random } from './random';

/** How the server of a world writes; what real servers were seen to do differently. */
export interface Style {
  /** No time passes between the end of a task and the start of the next, and phases are exact. */
  readonly tight: boolean;
  /** start_time and end_time of an entry that was left out: both 0, both the moment of the decision, or not there. */
  readonly skippedTimes: 'zero' | 'moment' | 'absent';
  /** Whether an entry that never started counts in the next attempt number. */
  readonly countsSkipped: boolean;
  /** Whether the task of a single-task run has the run's own id. */
  readonly sharesTaskId: boolean;
  /** Whether each iteration has a task key of its own, or all share the nested task's key. */
  readonly iterationKeys: 'numbered' | 'shared';
  /** How a cancellation by a person is coded. */
  readonly personCode: 'USER_CANCELED' | 'CANCELED';
  /** What run_page_url tells of the workspace. */
  readonly pageUrl: 'workspace' | 'host';
  /** Whether run_if is written if it is the default. */
  readonly statesDefaultRunIf: boolean;
  /** Whether an INTERNAL_ERROR has a result_state. */
  readonly internalErrorHasResult: boolean;
  /** Whether a run without repairs has a repair_history, of the original alone. */
  readonly historyOfUnrepaired: boolean;
  /** The termination type of an entry that was left out. */
  readonly skippedType: 'SUCCESS' | 'CLIENT_ERROR';
}

/** What every part of the scheduler shares. */
export interface Context {
  readonly random: Random;
  readonly style: Style;
  readonly nextId: () => bigint;
  readonly workspace: number;
  /** Runs in the order of their creation; children of run-job tasks are added as they start. */
  readonly runs: RunLog[];
  /** What happened in this world, by name: the tests count it. */
  readonly features: Set<string>;
}

export function makeStyle(random: Random): Style {
  return {
    tight: random.chance(0.5),
    skippedTimes: random.pick(['zero', 'moment', 'absent']),
    countsSkipped: random.chance(0.5),
    sharesTaskId: random.chance(0.5),
    iterationKeys: random.pick(['numbered', 'shared']),
    personCode: random.chance(0.8) ? 'USER_CANCELED' : 'CANCELED',
    pageUrl: random.chance(0.75) ? 'workspace' : 'host',
    statesDefaultRunIf: random.chance(0.5),
    internalErrorHasResult: random.chance(0.8),
    historyOfUnrepaired: random.chance(0.3),
    skippedType: random.pick(['SUCCESS', 'CLIENT_ERROR']),
  };
}

/** The time that the scheduler itself takes, in ms: 0 in a tight world. */
export function latency({ random, style }: Context, most = 900): number {
  return style.tight ? 0 : random.integer(5, most);
}

/** Ids as the API has them: up to 15 digits, or, if they are huge, beyond 2^53 and within int64. */
export function idSource(random: Random, ids: 'safe' | 'huge'): () => bigint {
  const used = new Set<bigint>();
  return () => {
    for (;;) {
      const high = BigInt(random.integer(1, ids === 'huge' ? 2 ** 31 - 1 : 200_000));
      const id = high * 2n ** 32n + BigInt(random.integer(0, 2 ** 32 - 1));
      if (used.has(id) || (ids === 'huge' && id <= 2n ** 53n)) continue;
      used.add(id);
      return id;
    }
  };
}
