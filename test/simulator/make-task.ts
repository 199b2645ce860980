import { type Context } from './context';
import { makeJob } from './make-job';
import { type Dependency, type RunIf, type TaskPlan } from './plan';

type Kind = TaskPlan['kind'];

/** Draws a task that depends on some of the tasks before it. Only tasks near the root of a world start other jobs. */
export function makeTask(
  context: Context,
  key: string,
  before: readonly TaskPlan[],
  depth: number,
  kinds: readonly Kind[] = ['work', 'condition', 'loop', 'run-job'],
): TaskPlan {
  const { random, features } = context;
  const weights = { work: 80, condition: 10, loop: 7, 'run-job': depth < 2 ? 7 : 0 };
  const kind = kinds.length === 1 ? (kinds[0] as Kind) : random.weighted<Kind>(weights);
  const dependsOn = makeDependencies(context, before);
  const isDisabled = before.length > 0 && random.chance(0.05);
  if (isDisabled) features.add('disabled');
  if (kind === 'condition') features.add('condition');
  const runIf = dependsOn.length > 0 ? makeRunIf(context) : undefined;
  return {
    key,
    kind,
    dependsOn,
    reliability: random.pick([0.2, 0.5, 0.7, 0.9, 0.97]),
    ...(runIf && { runIf }),
    ...(isDisabled && { disabled: true }),
    ...(kind === 'work' && makeRetries(context)),
    ...(kind === 'work' && random.chance(0.25) && { timeoutSeconds: random.integer(2, 7200) }),
    ...(random.chance(0.3) && { onServerless: true }),
    ...(kind === 'loop' && { loop: makeLoop(context) }),
    ...(kind === 'run-job' && { child: makeJob(context, depth + 1) }),
  };
}

function makeDependencies(
  { random, features }: Context,
  before: readonly TaskPlan[],
): Dependency[] {
  if (before.length === 0 || random.chance(0.15)) return [];
  const near = before.slice(-12);
  const chosen = random.shuffled(near).slice(0, Number(random.weighted({ 1: 50, 2: 30, 3: 20 })));
  return chosen.map(({ key, kind }) => {
    if (kind !== 'condition' || random.chance(0.2)) return { key };
    features.add('condition-edge');
    return { key, outcome: random.pick(['true', 'false']) };
  });
}

function makeRunIf({ random }: Context): RunIf | undefined {
  if (random.chance(0.45)) return undefined;
  return random.pick<RunIf>([
    'ALL_SUCCESS',
    'ALL_DONE',
    'NONE_FAILED',
    'AT_LEAST_ONE_SUCCESS',
    'ALL_FAILED',
    'AT_LEAST_ONE_FAILED',
  ]);
}

function makeRetries({ random }: Context): Partial<TaskPlan> {
  if (random.chance(0.6)) return {};
  return {
    maxRetries: random.integer(1, 3),
    minRetryMs: random.chance(0.5) ? random.integer(0, 300) * 1000 : 0,
    retryOnTimeout: random.chance(0.5),
  };
}

function makeLoop({ random }: Context): NonNullable<TaskPlan['loop']> {
  const count = random.integer(1, 7);
  const isText = random.chance(0.5);
  const inputs = Array.from({ length: count }, (_, index) =>
    isText ? JSON.stringify(`table_${index * 3}`) : `${index * 10}`,
  );
  return { inputs, concurrency: random.integer(1, 3), maxRetries: random.integer(0, 2) };
}
