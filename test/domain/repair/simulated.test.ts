import { collectRun, type Run } from '../../../src';
import { apiForm, JobsApi } from '../../helpers/jobs-api/jobs-api';
import { leastOf, SEED, shareOf } from '../../helpers/seed';
import { simulate } from '../../simulator';

/** `WORLDS=5000` tries more. */
const WORLDS = Number(process.env['WORLDS'] ?? shareOf(300));

const CANNOT = new Set(['never-ran', 'successful', 'nothing-failed']);

it('makes bodies that the simulator takes, after which each run succeeds', async () => {
  const counts = { repaired: 0, twice: 0, huge: 0, refused: 0 };
  for (let seed = SEED; seed < SEED + WORLDS; seed += 1) {
    const isHuge = seed % 5 === 0;
    const world = simulate(seed, { ids: isHuge ? 'huge' : 'safe', twoWorkspaces: false });
    let now = (world.events.at(-1) ?? 0) + 60_000;
    for (const { runId, parentTaskRunId } of world.runs) {
      if (parentTaskRunId !== undefined) continue;
      const api = new JobsApi(world, { now: () => now, form: apiForm(seed) });
      const fetch = async (): Promise<Run> =>
        (await collectRun(
          (page_token) =>
            api.answer('GET', '/api/2.2/jobs/runs/get', { run_id: String(runId), page_token }).body,
          { mode: 'lenient' },
        )) as Run;
      const before = await fetch();
      let body: string;
      try {
        body = before.repairRequest({ rerun: 'failed' }).toJson();
      } catch (error) {
        expect(CANNOT).toContain((error as { reason?: string }).reason);
        expect(before.isFailed && before.failedTasks().length > 0).toBe(false);
        counts.refused += 1;
        continue;
      }
      const answer = api.answer('POST', '/api/2.2/jobs/runs/repair', {}, body);
      expect({ seed, runId, ...answer }).toMatchObject({ status: 200 });
      now += 1_000_000_000;
      const after = await fetch();
      expect({ seed, runId, outcome: after.outcome }).toEqual({ seed, runId, outcome: 'success' });
      counts.repaired += 1;
      counts.twice += Number(before.repairHistory !== undefined && before.repairHistory.length > 1);
      counts.huge += Number(isHuge);
    }
  }
  expect(counts.repaired).toBeGreaterThan(leastOf(WORLDS / 4));
  expect(counts.twice).toBeGreaterThan(leastOf(WORLDS / 20));
  expect(counts.huge).toBeGreaterThan(leastOf(WORLDS / 30));
});

it('knows without a history which runs were repaired', async () => {
  const counts = { repaired: 0, accepted: 0 };
  for (let seed = SEED; seed < SEED + WORLDS; seed += 1) {
    const world = simulate(seed, { twoWorkspaces: false });
    const now = (world.events.at(-1) ?? 0) + 60_000;
    const form = { ...apiForm(seed), without: ['repair_history'] as const };
    const api = new JobsApi(world, { now: () => now, form });
    for (const { runId, parentTaskRunId, segments } of world.runs) {
      if (parentTaskRunId !== undefined) continue;
      const run = await collectRun(
        (page_token) =>
          api.answer('GET', '/api/2.2/jobs/runs/get', { run_id: String(runId), page_token }).body,
      );
      if (run.outcome === 'success' || run.outcome === 'skipped') continue;
      let reason: string | undefined;
      try {
        run.repairRequest({ rerun: 'failed' });
        counts.accepted += 1;
      } catch (error) {
        ({ reason } = error as { reason?: string });
      }
      const isRepaired = segments.length > 1;
      const expected = isRepaired ? 'no-history' : undefined;
      expect({ seed, runId, reason }).toEqual({ seed, runId, reason: expected });
      counts.repaired += Number(isRepaired);
    }
  }
  expect(Math.min(counts.repaired, counts.accepted)).toBeGreaterThan(leastOf(WORLDS / 8));
});
