import * as library from 'databricks-jobs';
import * as light from 'databricks-jobs/light';

import dependent from './dependent.cjs';

const TEXT = `{
  "run_id": 9007199254740991, "job_id": 2, "run_name": "nightly", "a_field_of_next_year": [1],
  "start_time": 1000, "end_time": 61000, "run_duration": 60000,
  "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"},
  "tasks": [
    {"task_key": "load", "run_id": 3, "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED", "state_message": "no disk"}},
    {"task_key": "use", "run_id": 4, "depends_on": [{"task_key": "load"}],
     "state": {"life_cycle_state": "TERMINATED", "result_state": "UPSTREAM_FAILED"}}
  ]
}`;
const HUGE = '{"run_id":9007199254740993}';
const { ModelUsageError, ModelValidationError, Run } = library;

/** Each is asked several times: the first texts of a process are read without generated code. */
const CHECKS = {
  'one class': () => {
    equal(dependent.Run === Run, true);
  },
  'read strict': () => {
    for (let time = 0; time < 6; time += 1) {
      const run = Run.fromJson(TEXT);
      equal(run instanceof Run, true);
      equal([run.runId, run.tasks.length], [9007199254740991, 2]);
    }
  },
  'read lenient': () => {
    for (let time = 0; time < 6; time += 1) {
      const run = Run.fromJson('{"run_id":"7","trigger":"NEXT_YEAR"}', { mode: 'lenient' });
      equal(run.readIssues.map(({ path }) => path).sort(), ['run_id', 'trigger']);
    }
  },
  write: () => {
    for (let time = 0; time < 3; time += 1) {
      equal(Run.fromJson(TEXT).toDict(), JSON.parse(TEXT));
      equal(JSON.parse(Run.fromDict(JSON.parse(TEXT)).toJson()), JSON.parse(TEXT));
    }
  },
  'big integers': () => {
    const run = Run.fromJson(HUGE, { mode: 'lenient' });
    equal(run.toJson(), '{"run_name":"Untitled","run_id":9007199254740993}');
    equal(faultOf(() => Run.fromJson(HUGE)).message.includes('9007199254740993'), true);
  },
  domain: () => {
    const run = Run.fromJson(TEXT);
    equal([run.outcome, run.duration().milliseconds], ['failed', 60000]);
    const { failures } = run.failureReport();
    equal(
      failures.map(({ taskKey, message, skipped }) => [taskKey, message, skipped]),
      [['load', 'no disk', ['use']]],
    );
  },
  fault: () => {
    const error = faultOf(() => Run.fromJson('{"tasks":[{"run_id":"x"}]}'));
    equal(error instanceof ModelValidationError, true);
    equal(error.issues.map(({ path }) => path).sort(), ['tasks[0].run_id', 'tasks[0].task_key']);
  },
  'Standard Schema': () => {
    const { validate } = Run['~standard'];
    equal(validate({ run_id: 1 }).value instanceof Run, true);
    equal(validate({ tasks: [{}] }).issues[0].path, ['tasks', 0, 'task_key']);
  },
  stream: async () => {
    const stream = new Blob([
      `${TEXT.replaceAll('\n', '')}\n${HUGE.replace('3}', '1}')}\n`,
    ]).stream();
    const ids = [];
    for await (const run of library.readRuns(stream)) ids.push(run.runId);
    equal(ids, [9007199254740991, 9007199254740991]);
  },
  file: async (path) => {
    const ids = [];
    try {
      for await (const run of library.readRunsFile(path ?? 'runs.json')) ids.push(run.runId);
    } catch (error) {
      if (path !== undefined || !(error instanceof ModelUsageError)) throw error;
      equal(/needs a runtime that has files/.test(error.message), true);
      return 'says so';
    }
    equal(ids, [1]);
    return 'ok';
  },
  light: () => {
    equal(
      light.failureReport(JSON.parse(TEXT), { now: 0 }),
      Run.fromJson(TEXT).failureReport({ now: 0 }),
    );
    equal(light.outcomeOf(JSON.parse(TEXT)), 'failed');
  },
  'generated code': () => {
    try {
      return new Function('return "ok"')();
    } catch {
      return 'forbidden';
    }
  },
};

/**
 * Asks the package for everything that it promises in every runtime.
 * @param path - a file with the run 1; none where there are no files.
 * @returns by check `ok`, another word that says how it is here, or what went wrong.
 */
export async function probe(path) {
  const results = {};
  for (const [name, check] of Object.entries(CHECKS)) {
    try {
      results[name] = (await check(path)) ?? 'ok';
    } catch (error) {
      results[name] = `FAILED ${error.message}`;
    }
  }
  return results;
}

function faultOf(work) {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

function equal(actual, expected) {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(sorted(value)));
  if (left !== right) throw new Error(`${left} instead of ${right}`);
}

/** Keys have no order. */
function sorted(value) {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).map(([key, member]) => [key, sorted(member)]);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
