import { type AttemptStage, type RunStage } from './at-moment';
import { type Style } from './context';
import { type Form } from './form';
import { type Json } from './json-text';
import { type End, type PhaseKind, type RunEnd } from './log';

/** `state` and `status` of a task run and of a run, as far as the form has them. */

type Fields = Readonly<Record<string, Json | undefined>>;

/** A wait for a retry has no name of its own in the newer form, and a wait for compute none in the older. */
const PHASES: Readonly<Record<PhaseKind, readonly [state: string, status: string]>> = {
  blocked: ['BLOCKED', 'BLOCKED'],
  queued: ['QUEUED', 'QUEUED'],
  'held-back': ['PENDING', 'WAITING'],
  'waiting-for-retry': ['WAITING_FOR_RETRY', 'PENDING'],
  pending: ['PENDING', 'PENDING'],
  running: ['RUNNING', 'RUNNING'],
  terminating: ['TERMINATING', 'TERMINATING'],
};

type Coded = readonly [result: string, code: string, type: string];

/** From the descriptions of RunResultState, TerminationCode and TerminationType. */
const ENDS: Readonly<Record<End['kind'] | RunEnd['kind'], Coded>> = {
  success: ['SUCCESS', 'SUCCESS', 'SUCCESS'],
  partial: ['SUCCESS_WITH_FAILURES', 'SUCCESS_WITH_FAILURES', 'SUCCESS'],
  failed: ['FAILED', 'RUN_EXECUTION_ERROR', 'CLIENT_ERROR'],
  'internal-error': ['FAILED', 'INTERNAL_ERROR', 'INTERNAL_ERROR'],
  'timed-out': ['TIMEDOUT', 'CANCELED', 'CLIENT_ERROR'],
  'user-canceled': ['CANCELED', 'USER_CANCELED', 'SUCCESS'],
  'platform-canceled': ['CANCELED', 'CANCELED', 'INTERNAL_ERROR'],
  'upstream-failed': ['UPSTREAM_FAILED', 'SKIPPED', 'CLIENT_ERROR'],
  'upstream-canceled': ['UPSTREAM_CANCELED', 'SKIPPED', 'CLIENT_ERROR'],
  excluded: ['EXCLUDED', 'SKIPPED', 'SUCCESS'],
  disabled: ['DISABLED', 'DISABLED', 'SUCCESS'],
};

export function stateOfAttempt(stage: AttemptStage, form: Form, style: Style): Fields {
  if ('end' in stage) return ended(stage.end, form, style);
  const code = 'ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED';
  return active(PHASES[stage.phase], form, stage.phase === 'queued' ? code : undefined);
}

export function stateOfRun(stage: RunStage, form: Form, style: Style): Fields {
  switch (stage.kind) {
    case 'ended':
      return ended(stage.segment.end, form, style);
    case 'refused':
      return forms(
        form,
        [
          'SKIPPED',
          'MAXIMUM_CONCURRENT_RUNS_REACHED',
          'Too many runs of the job are active.',
          false,
        ],
        ['MAX_CONCURRENT_RUNS_EXCEEDED', 'CLIENT_ERROR'],
      );
    case 'queued':
      return active(PHASES.queued, form, 'ACTIVE_RUNS_LIMIT_REACHED');
    default:
      return active(PHASES[stage.kind], form);
  }
}

/** The entry of a repair has the state of its segment. */
export function stateOfSegment(end: RunEnd | undefined, form: Form, style: Style): Fields {
  return end === undefined ? active(PHASES.running, form) : ended(end, form, style);
}

function ended(end: End | RunEnd, form: Form, style: Style): Fields {
  const [result, code, type] = ENDS[end.kind];
  const isInternal = end.kind === 'internal-error';
  const isStopped = result === 'CANCELED' || result === 'TIMEDOUT';
  const person = end.kind === 'user-canceled' ? style.personCode : code;
  const typeOfCode = code === 'SKIPPED' ? style.skippedType : type;
  return forms(
    form,
    [
      isInternal ? 'INTERNAL_ERROR' : 'TERMINATED',
      isInternal && !style.internalErrorHasResult ? undefined : result,
      end.message,
      isStopped,
    ],
    [end.code ?? person, end.type ?? typeOfCode],
  );
}

function forms(
  { states, without }: Form,
  [life, result, message, isStopped]: readonly [string, string | undefined, string, boolean],
  [code, type]: readonly [string, string],
): Fields {
  const hasDetails = !without.includes('termination_details');
  return {
    ...(states !== 'status' && {
      state: {
        life_cycle_state: life,
        result_state: result,
        state_message: message,
        user_cancelled_or_timedout: isStopped,
      },
    }),
    ...(states !== 'state' && {
      status: {
        state: 'TERMINATED',
        ...(hasDetails && { termination_details: { code, type, message } }),
      },
    }),
  };
}

function active(
  [life, state]: readonly [string, string],
  { states }: Form,
  queueCode?: string,
): Fields {
  const message = queueCode === undefined ? '' : 'Queued: a limit is reached.';
  return {
    ...(states !== 'status' && {
      state: {
        life_cycle_state: life,
        state_message: life === 'RUNNING' ? 'In run' : '',
        user_cancelled_or_timedout: false,
        ...(queueCode !== undefined && { queue_reason: message }),
      },
    }),
    ...(states !== 'state' && {
      status: {
        state,
        ...(queueCode !== undefined && { queue_details: { code: queueCode, message } }),
      },
    }),
  };
}
