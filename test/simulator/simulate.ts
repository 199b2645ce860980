import { idSource, makeStyle, type Context, type Style } from './context';
import { type RunLog } from './log';
import { makeJob } from './make-job';
import { playRun } from './play-run';
import { type JobPlan } from './plan';
import { Random } from './random';
import { World } from './world';

export interface SimulateOptions {
  /** `safe` ids are within 2^53, `huge` ones beyond it. Default: `safe`. */
  readonly ids?: 'safe' | 'huge';
  /** How the server writes. Default: drawn at random. */
  readonly style?: Partial<Style>;
  /** The job. Default: drawn at random. */
  readonly plan?: JobPlan;
  /** Whether a second workspace has runs of the same ids. Default: drawn at random. */
  readonly twoWorkspaces?: boolean;
}

const DAY = 86_400_000;

/** 2026-01-01T00:00:00Z. */
const BEGIN = 1_767_225_600_000;

/** Plays a world. The same seed and options give the same world. */
export function simulate(seed: number, options: SimulateOptions = {}): World {
  const random = new Random(seed);
  const style = { ...makeStyle(random), ...options.style };
  const features = new Set<string>();
  const runs: RunLog[] = [];
  const hasTwin = options.twoWorkspaces ?? random.chance(0.08);
  if (hasTwin) features.add('two-workspaces');
  for (const workspace of hasTwin ? [0, 1] : [0]) {
    // The same seed for both workspaces: their ids are the same, in the same order.
    const nextId = idSource(new Random(seed + 1), options.ids ?? 'safe');
    const context: Context = { random, style, nextId, workspace, runs, features };
    const createdAt = BEGIN + (options.plan ? 0 : random.integer(0, 30 * DAY));
    const plan = options.plan ?? makeJob(context);
    const isOnce = plan.type === 'SUBMIT_RUN' || options.plan !== undefined;
    const count = isOnce ? 1 : Number(random.weighted({ 1: 75, 2: 15, 3: 10 }));
    if (count > 1) features.add('several-runs');
    const trigger = count > 1 ? 'PERIODIC' : 'ONE_TIME';
    for (let run = 0; run < count; run += 1) {
      playRun(context, plan, { createdAt: createdAt + run * DAY, trigger });
    }
  }
  return new World(seed, runs, style, features);
}
