import { type Context } from './context';
import { type End } from './log';
import { type AttemptScript, type RanKind, type TaskPlan } from './plan';

const FAILURES: readonly (readonly [code: string, type: string, message: string])[] = [
  ['RUN_EXECUTION_ERROR', 'CLIENT_ERROR', 'Workload failed, see run output for details'],
  ['DRIVER_ERROR', 'INTERNAL_ERROR', 'The driver did not respond.'],
  ['STORAGE_ACCESS_ERROR', 'CLIENT_ERROR', 'Access to the storage was denied.'],
  ['UNAUTHORIZED_ERROR', 'CLIENT_ERROR', 'No permission to read the notebook.'],
];

/** Failures of the cluster or the platform before the code ran. */
const BEFORE_THE_START: readonly (readonly [code: string, type: string, message: string])[] = [
  ['CLUSTER_ERROR', 'INTERNAL_ERROR', 'The cluster could not be started.'],
  ['CLOUD_FAILURE', 'CLOUD_FAILURE', 'The cloud provider has no instances left.'],
  ['INVALID_CLUSTER_REQUEST', 'CLIENT_ERROR', 'The node type is not known.'],
  ['LIBRARY_INSTALLATION_ERROR', 'CLIENT_ERROR', 'A library could not be installed.'],
  ['RESOURCE_NOT_FOUND', 'CLIENT_ERROR', 'The notebook was not found.'],
];

/** How an attempt ends: as its script says, else at random. */
export function drawEnd(context: Context, task: TaskPlan, script: AttemptScript): End {
  const kind = script.end ?? drawKind(context, task);
  context.features.add(`end:${kind}`);
  return endOfKind(context, task, kind, script);
}

function drawKind({ random }: Context, task: TaskPlan): RanKind {
  if (task.kind === 'condition') return random.chance(0.96) ? 'success' : 'failed';
  if (random.chance(task.reliability)) return 'success';
  return random.weighted<RanKind>({
    failed: 60,
    'internal-error': 12,
    'timed-out': task.timeoutSeconds === undefined ? 0 : 40,
    'user-canceled': 8,
    'platform-canceled': 6,
  });
}

function endOfKind({ random }: Context, task: TaskPlan, kind: RanKind, script: AttemptScript): End {
  switch (kind) {
    case 'success': {
      const outcome = script.outcome ?? (random.chance(0.5) ? 'true' : 'false');
      return { kind, message: '', ...(task.kind === 'condition' && { outcome }) };
    }
    case 'failed': {
      const [code, type, message] = random.chance(0.7)
        ? (FAILURES[0] as (typeof FAILURES)[number])
        : random.pick(FAILURES);
      return { kind, message, code, type };
    }
    case 'internal-error': {
      const [code, type, message] = random.pick(BEFORE_THE_START);
      return { kind, message, code, type };
    }
    case 'timed-out':
      return { kind, message: `Task timed out after ${task.timeoutSeconds ?? 60} seconds.` };
    case 'user-canceled':
      return { kind, message: 'Run cancelled.' };
    case 'platform-canceled':
      return { kind, message: 'Run was canceled by the platform.' };
  }
}
