import { type Context } from './context';
import { makeTask } from './make-task';
import { type CutPlan, type JobPlan, type RepairPlan, type TaskPlan } from './plan';

const HOUR = 3_600_000;

/** Draws a job: how many tasks, what they do, and what people do to its run. */
export function makeJob(context: Context, depth = 0): JobPlan {
  const { random } = context;
  const isChild = depth > 0;
  const base = {
    jobId: context.nextId(),
    name: `job-${random.integer(1, 999)}`,
    type: random.chance(0.8) || isChild ? 'JOB_RUN' : 'SUBMIT_RUN',
  } as const;
  if (!isChild && random.chance(0.02)) {
    return {
      ...base,
      format: 'multi',
      tasks: makeTasks(context, depth),
      repairs: [],
      cuts: [],
      refused: true,
    };
  }
  const queueMs = !isChild && random.chance(0.12) ? random.integer(1, 1200) * 1000 : 0;
  if (!isChild && random.chance(0.18)) {
    const task = { ...makeTask(context, 't0', [], depth, ['work']), maxRetries: 0 };
    const maxRunRetries = random.integer(0, 3);
    return {
      ...base,
      format: 'single',
      tasks: [task],
      repairs: [],
      cuts: [],
      queueMs,
      maxRunRetries,
    };
  }
  const tasks = makeTasks(context, depth);
  const repairs = isChild ? [] : makeRepairs(context, tasks);
  return {
    ...base,
    format: 'multi',
    tasks,
    repairs,
    cuts: makeCuts(context, repairs.length, isChild),
    queueMs,
  };
}

/** Tasks in an order in which each comes after its dependencies; the first has none and is not disabled. */
function makeTasks(context: Context, depth: number): TaskPlan[] {
  const { random, features } = context;
  const isWide = depth === 0 && random.chance(0.012);
  if (isWide) features.add('wide');
  const count = isWide ? random.integer(101, 230) : random.integer(1, depth > 0 ? 3 : 8);
  const tasks: TaskPlan[] = [];
  for (let index = 0; index < count; index += 1) {
    tasks.push(makeTask(context, `t${index}`, tasks, isWide ? 9 : depth));
  }
  return tasks;
}

function makeRepairs({ random }: Context, tasks: readonly TaskPlan[]): RepairPlan[] {
  const count = random.weighted({ 0: 45, 1: 30, 2: 17, 3: 8 });
  return Array.from({ length: Number(count) }, () => {
    const some = tasks.filter(() => random.chance(0.4)).map((task) => task.key);
    return {
      afterMs: random.chance(0.2) ? random.integer(1, 60) * 1000 : random.integer(1, 20 * HOUR),
      tasks: random.weighted({ failed: 60, 'one-failed': 20, some: 12, all: 8 }),
      withDependents: random.chance(0.4),
      ...(random.chance(0.3) && { parameters: { day: `2026-01-0${random.integer(1, 9)}` } }),
      some,
    };
  }).map(({ some, tasks: which, ...rest }) => {
    if (which === 'some') return { ...rest, tasks: some };
    return { ...rest, tasks: which === 'all' ? tasks.map((task) => task.key) : which };
  });
}

function makeCuts({ random }: Context, repairs: number, isChild: boolean): CutPlan[] {
  const cuts: CutPlan[] = [];
  for (let segment = 0; segment <= repairs; segment += 1) {
    if (!random.chance(isChild ? 0.05 : 0.1)) continue;
    const how = random.weighted({ 'user-canceled': 50, 'timed-out': 35, 'platform-canceled': 15 });
    cuts.push({ segment, how, after: random.next() * 0.95 });
  }
  return cuts;
}
