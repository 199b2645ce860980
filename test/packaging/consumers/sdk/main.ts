/** Objects of Databricks' own SDK are read as they are; objects with camelCase names are refused with what to do. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import sdk, { type jobs } from '@databricks/sdk-experimental';
import { ModelValidationError, Run, RunLifeCycleState, RunOutput, RunPage } from 'databricks-jobs';

const RUN = {
  run_id: 455644833,
  job_id: 11223344,
  run_name: 'nightly',
  start_time: 1625060460483,
  end_time: 1625060863413,
  run_duration: 402930,
  a_field_of_next_year: { kept: true },
  state: {
    life_cycle_state: 'TERMINATED',
    result_state: 'FAILED',
    state_message: 'Task load failed.',
  },
  tasks: [
    {
      task_key: 'load',
      run_id: 2112892,
      state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' },
      notebook_task: { notebook_path: '/load', source: 'WORKSPACE' },
    },
  ],
};
const OUTPUT = { metadata: { run_id: 2112892 }, error: 'ValueError: no rows' };

const server = createServer((request: IncomingMessage, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const answers: Readonly<Record<string, unknown>> = {
    'runs/get': RUN,
    'runs/list': { runs: [RUN], has_more: false },
    'runs/get-output': OUTPUT,
  };
  const answer = Object.entries(answers).find(([path]) => pathname.endsWith(`/jobs/${path}`))?.[1];
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? {}));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
let checks = 0;

try {
  const client = new sdk.WorkspaceClient({
    host: `http://127.0.0.1:${port}`,
    token: 'a-token',
    authType: 'pat',
  });
  const fromSdk: jobs.Run = await client.jobs.getRun({ run_id: RUN.run_id });
  const run = Run.fromDict(fromSdk);
  check(run.outcome, 'failed');
  check(run.toDict(), RUN);
  check(Run.fromJson(JSON.stringify(fromSdk)).equals(run), true);

  const listed: jobs.BaseRun[] = [];
  for await (const each of client.jobs.listRuns({ expand_tasks: true })) listed.push(each);
  check(RunPage.fromDict({ runs: listed }).runs?.[0]?.equals(run), true);

  const output = RunOutput.fromDict(await client.jobs.getRunOutput({ run_id: 2112892 }));
  check(run.withOutputs([output]).tasks?.[0]?.failureMessage, 'ValueError: no rows');

  // Another typed client names its properties in camelCase.
  const camelCase = { runId: 1, jobId: 2, state: { lifeCycleState: RunLifeCycleState.RUNNING } };
  assert.throws(
    () => Run.fromDict(camelCase),
    (error) =>
      error instanceof ModelValidationError && error.message.includes('build it with Run.of'),
  );
  check(Run.of(camelCase).toDict(), {
    run_name: 'Untitled',
    run_id: 1,
    job_id: 2,
    state: { life_cycle_state: 'RUNNING' },
  });
} finally {
  server.close();
}
console.log(`${checks + 1} checks`);

function check(actual: unknown, expected: unknown): void {
  assert.deepEqual(actual, expected);
  checks += 1;
}
