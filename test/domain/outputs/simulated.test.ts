import { collectRun, type Run, RunOutput } from '../../../src';
import { errorOf } from '../../helpers/jobs-api/output-reply';
import { apiForm, JobsApi } from '../../helpers/jobs-api/jobs-api';
import { leastOf, SEED, shareOf } from '../../helpers/seed';
import { simulate } from '../../simulator';

const WORLDS = shareOf(200);

it('asks only for outputs that the API has, and explains every root failure by them', async () => {
  let explained = 0;
  for (let seed = SEED; seed < SEED + WORLDS; seed += 1) {
    const world = simulate(seed, { ids: 'safe', twoWorkspaces: false });
    const now = (world.events.at(-1) ?? 0) + 1;
    const api = new JobsApi(world, { now: () => now, form: apiForm(seed) });
    const ask = (call: string, query: Record<string, string | undefined>): string => {
      const { status, body } = api.answer('GET', `/api/2.2/jobs/runs/${call}`, query);
      expect({ seed, call, query, status, body }).toMatchObject({ status: 200 });
      return body;
    };
    const fetchRun = (id: unknown): Promise<Run> =>
      collectRun((page_token) => ask('get', { run_id: String(id), page_token }));
    const ids = [
      ...world.runs.map(({ runId }) => runId),
      ...world.runs.flatMap(({ attempts }) =>
        attempts.flatMap((each) => (each.loop ? [each.runId] : [])),
      ),
    ];
    const runs = await Promise.all(ids.map(fetchRun));
    for (const run of runs.slice(0, world.runs.length)) {
      const targets = run.outputTargets({ runs });
      const outputs = targets.map(({ runId }) =>
        RunOutput.fromJson(ask('get-output', { run_id: String(runId) })),
      );
      const log = world.runs.find(({ runId }) => Number(runId) === run.runId);
      const report = run.failureReport({ runs, outputs, now });
      expect(report.isFailed).toBe(run.isFailed);
      for (const { taskKey, runId, message, path, trace } of report.failures) {
        const attempt = world.runs
          .flatMap(({ attempts }) => attempts)
          .find((each) => String(each.runId) === runId);
        if (path.length > 0 || !log || !attempt || attempt.loop || attempt.task.kind === 'run-job')
          continue;
        if (!['failed', 'internal-error'].includes(attempt.end.kind)) continue;
        expect({ seed, taskKey, message }).toEqual({ seed, taskKey, message: errorOf(attempt) });
        expect(trace).toContain('line 12');
        explained += 1;
      }
      for (const { iterations } of report.failures) {
        for (const { message, outcome } of iterations) {
          if (outcome === 'failed') expect(message).toMatch(/has no rows in attempt \d+$/);
        }
      }
    }
  }
  expect(explained).toBeGreaterThan(leastOf(WORLDS / 3));
});
