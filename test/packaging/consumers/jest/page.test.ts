/** @jest-environment jsdom */
import { readRuns, Run } from 'databricks-jobs';

test('a page in jsdom, which has no TextDecoder', async () => {
  expect(globalThis).toHaveProperty('document');
  const text = '{"run_id":1,"state":{"life_cycle_state":"TERMINATED","result_state":"FAILED"}}';
  expect(Run.fromJson(text)?.outcome).toBe('failed');
  const large = Run.fromJson('{"run_id":9007199254740993}', { mode: 'lenient' });
  expect(large?.toJson()).toContain('9007199254740993');
  const runs: Run[] = [];
  for await (const run of readRuns(text)) runs.push(run);
  expect(runs).toHaveLength(1);
});
