import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DOCUMENT = `{
  "run_id": 9007199254740991, "job_id": 2, "run_name": "nightly", "a_field_of_next_year": [1],
  "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"},
  "tasks": [{"task_key": "load", "run_id": 3, "git_source": null}],
  "git_source": {"git_url": "https://example.com/a.git", "git_provider": "gitHub", "git_branch": "main"}
}`;

const warnings = [];
globalThis.process.on('warning', ({ code }) => warnings.push(code));

/**
 * What every consumer asks of the package, by way of its own imports, so that a second copy of anything would show.
 * @returns how many checks there were.
 */
export async function checkPackage({ library, transformer, validator, nestjs }) {
  const checks = Object.entries({ ...CHECKS, ...(nestjs && NEST_CHECKS) });
  for (const [name, check] of checks) {
    try {
      await check({ ...library, ...transformer, ...validator, nestjs });
    } catch (error) {
      throw new Error(`${name}: ${error.message}`, { cause: error });
    }
  }
  console.log(`${checks.length} checks`);
  return checks.length;
}

const CHECKS = {
  'reads text into instances by JSON names': ({ Run, RunState, GitBranchSource, RunTask }) => {
    const run = Run.fromJson(DOCUMENT);
    assert.ok(run instanceof Run);
    assert.ok(run.state instanceof RunState);
    assert.ok(run.gitSource instanceof GitBranchSource);
    assert.ok(run.tasks[0] instanceof RunTask);
    assert.deepEqual(
      [run.runId, run.runName, run.tasks[0].taskKey],
      [9007199254740991, 'nightly', 'load'],
    );
    assert.equal(run.outcome, 'failed');
  },
  'writes what it read, unknown fields included': ({ Run }) => {
    const expected = JSON.parse(DOCUMENT);
    delete expected.tasks[0].git_source;
    const run = Run.fromJson(DOCUMENT);
    assert.deepEqual(run.toDict(), expected);
    assert.deepEqual(JSON.parse(JSON.stringify(run)), expected);
  },
  'keeps the digits of 2^53 + 1 in lenient mode': ({ Run }) => {
    const run = Run.fromJson('{"run_id":9007199254740993}', { mode: 'lenient' });
    assert.equal(run.toJson(), '{"run_name":"Untitled","run_id":9007199254740993}');
    assert.equal(run.readIssues[0].code, 'unsafe_integer');
  },
  'tells problems by JSON paths': ({ Run, ModelValidationError, ModelError }) => {
    const text = '{"tasks":[{"task_key":"a"},{"state":{"life_cycle_state":"BAD"}}]}';
    assert.throws(
      () => Run.fromJson(text),
      (error) => {
        assert.ok(error instanceof ModelValidationError && error instanceof ModelError);
        assert.deepEqual(error.issues.map(({ path }) => path).sort(), [
          'tasks[1].state.life_cycle_state',
          'tasks[1].task_key',
        ]);
        assert.match(error.message, /tasks\[1\]\.task_key: is required/);
        return true;
      },
    );
  },
  'tells line and column of what is not JSON': ({ Run, ModelParseError }) => {
    assert.throws(
      () => Run.fromJson('{\n"run_id":,}'),
      (error) => error instanceof ModelParseError && error.line === 2 && error.column === 10,
    );
  },
  "takes the consumer's plainToInstance and validate": async (all) => {
    const run = all.plainToInstance(all.Run, { run_id: 1, state: { life_cycle_state: 'RUNNING' } });
    assert.ok(run instanceof all.Run && run.state instanceof all.RunState);
    assert.deepEqual([run.runId, run.runName, run.run_id], [1, 'Untitled', undefined]);
    assert.deepEqual(await all.validate(run), []);
    const [error] = await all.validate(all.plainToInstance(all.Run, { run_id: 'x' }));
    assert.ok(error instanceof all.ValidationError);
    assert.equal(error.constraints.isInt, 'run_id must be an integer');
  },
  "takes the consumer's instanceToPlain": ({ instanceToPlain, Run }) => {
    const plain = instanceToPlain(Run.of({ runId: 1, tasks: [{ taskKey: 'load' }] }));
    assert.deepEqual(JSON.parse(JSON.stringify(plain)), {
      run_id: 1,
      run_name: 'Untitled',
      tasks: [{ task_key: 'load' }],
    });
  },
  "takes the consumer's decorators on a class of its own": (all) => {
    class TeamRun extends all.Run {}
    all.StringField('team_name')(TeamRun.prototype, 'teamName');
    all.IsIn(['ours'])(TeamRun.prototype, 'teamName');
    const run = TeamRun.fromDict({ run_id: 1, team_name: 'ours' });
    assert.deepEqual([run.teamName, run.runId], ['ours', 1]);
    assert.throws(() => TeamRun.fromDict({ team_name: 'theirs' }), /team_name: .*ours/);
  },
  'is a Standard Schema': ({ Run }) => {
    const { version, vendor, validate } = Run['~standard'];
    assert.deepEqual([version, vendor], [1, 'databricks-jobs']);
    assert.ok(validate({ run_id: 1 }).value instanceof Run);
    assert.deepEqual(validate({ tasks: [{}] }).issues[0].path, ['tasks', 0, 'task_key']);
  },
  'puts retries into chains': ({ Run, RetryChain }) => {
    const runs = [12, 10, 11].map((id) =>
      Run.of({ runId: id, originalAttemptRunId: 10, attemptNumber: id - 10 }),
    );
    const chain = RetryChain.group(runs).get('10');
    assert.deepEqual(
      chain.attempts.map(({ runId }) => runId),
      [10, 11, 12],
    );
  },
  'reads runs from text and from a file': async ({ Run, readRuns, readRunsFile }) => {
    const folder = mkdtempSync(join(tmpdir(), 'databricks-jobs-checks-'));
    const path = join(folder, 'runs.json');
    const page = `{"runs":[${DOCUMENT},${DOCUMENT}]}`;
    try {
      writeFileSync(path, page);
      for (const runs of [readRuns(page), readRunsFile(path)]) {
        let count = 0;
        for await (const run of runs) count += run instanceof Run ? 1 : 0;
        assert.equal(count, 2);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  'warns of no second copy': () => {
    assert.deepEqual(
      warnings.filter((code) => code === 'DATABRICKS_JOBS_SECOND_COPY'),
      [],
    );
  },
};

const NEST_CHECKS = {
  'derives models for Nest from the same classes': ({ Run, Model, nestjs }) => {
    class UpdateRun extends nestjs.PartialType(Run) {}
    assert.ok(UpdateRun.fromDict({ run_id: 1 }) instanceof Model);
    assert.deepEqual(UpdateRun.fromDict({ run_id: 1 }).toDict(), { run_id: 1 });
  },
  'reads bodies with the pipe': async ({ Run, nestjs }) => {
    const pipe = new nestjs.ModelValidationPipe();
    const body = { type: 'body', metatype: Run };
    assert.ok((await pipe.transform({ run_id: 1 }, body)) instanceof Run);
    await assert.rejects(
      async () => pipe.transform({ tasks: [{}] }, body),
      (error) => error.getResponse().issues[0].path === 'tasks[0].task_key',
    );
  },
};
