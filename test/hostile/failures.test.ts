import { inspect } from 'node:util';

import { RepairError, Run } from '../../src';

const failed = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
const leftOut = { life_cycle_state: 'TERMINATED', result_state: 'UPSTREAM_FAILED' };

function readRun(document: object): Run {
  return Run.fromDict(document, { mode: 'lenient', enums: 'open' }) as Run;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function taskOf(index: number, more: object = {}): object {
  return { task_key: `t${index}`, run_id: 100 + index, state: failed, ...more };
}

/** Run i is the child of both tasks of run i - 1. */
function twins(levels: number): Run[] {
  return times(levels, (level) =>
    readRun({
      run_id: level + 1,
      state: failed,
      trigger_info: { run_id: 1_000_000 + level },
      tasks: times(2, (twin) =>
        taskOf(twin, { run_id: 1_000_001 + level, run_job_task: { job_id: 1 } }),
      ),
    }),
  );
}

describe('runs that run-job tasks started', () => {
  it('are followed once, though two tasks name each: else there were 2^40 targets', () => {
    const runs = twins(40);
    // The first twin of each level leads down, 10 levels deep; the second is its own target.
    expect(runs[0]?.outputTargets({ runs })).toHaveLength(12);
    expect(runs[0]?.failureReport({ runs }).failures).toHaveLength(12);
  });

  it('do not end the stack, however deep they are', () => {
    const runs = times(3_000, (level) =>
      readRun({
        run_id: level + 1,
        state: failed,
        trigger_info: { run_id: 1_000_000 + level },
        tasks: [taskOf(0, { run_id: 1_000_001 + level, run_job_task: { job_id: 1 } })],
      }),
    );
    expect(runs[0]?.outputTargets({ runs })).toHaveLength(1);
  });

  it('are the loop of one task, though many for-each tasks name it', () => {
    const loop = readRun({
      run_id: 7,
      state: failed,
      iterations: times(500, (index) => taskOf(index)),
    });
    const loopTask = { run_id: 7, for_each_task: { inputs: '[]', task: { task_key: 'x' } } };
    const run = readRun({
      run_id: 1,
      state: failed,
      tasks: times(500, (index) => taskOf(index, loopTask)),
    });
    expect(run.outputTargets({ runs: [loop] })).toHaveLength(500);
    const { failures } = run.failureReport({ runs: [loop] });
    expect(failures.flatMap(({ iterations }) => iterations)).toHaveLength(500);
  });
});

it('lists what many failures skipped about as often as there are tasks', () => {
  const roots = times(1_000, (index) => taskOf(index));
  const gate = {
    task_key: 'gate',
    state: leftOut,
    depends_on: roots.map((_, index) => ({ task_key: `t${index}` })),
  };
  const skipped = times(999, (index) => ({
    task_key: `s${index}`,
    state: leftOut,
    depends_on: [{ task_key: 'gate' }],
  }));
  const { failures } = readRun({
    run_id: 1,
    state: failed,
    tasks: [...roots, gate, ...skipped],
  }).failureReport();
  expect(failures).toHaveLength(1_000);
  expect(failures.every(({ skipped: keys }) => keys.length === 20 && keys[0] === 'gate')).toBe(
    true,
  );
  expect(failures.every(({ hasMoreSkipped }) => hasMoreSkipped)).toBe(true);
});

describe('a secret', () => {
  const SECRET = 'S3cr3tPlant';
  const texts = [
    `cannot clone https://bob:${SECRET}@git.example.com/x`,
    `Authorization: Bearer ${SECRET}`,
    `jdbc:sqlserver://h;password=${SECRET};x=1`,
    `{"api_key": "${SECRET}"}`,
    `--token\n${SECRET}`,
    `u:${SECRET}@localhost:5000/image`,
  ];

  it.each(texts)('does not stand in a failure report: %j', (text) => {
    const run = readRun({
      run_id: 1,
      run_name: text,
      creator_user_name: text,
      run_page_url: text,
      trigger: text,
      state: { ...failed, state_message: text },
      tasks: [
        taskOf(0, { state: { ...failed, state_message: text } }),
        taskOf(1, { task_key: text, run_page_url: text }),
      ],
    });
    const outputs = [[101, { error: text, errorTrace: text }]] as const;
    const report = run.failureReport({ outputs });
    expect(JSON.stringify(report)).toContain('***');
    expect(inspect(report, { depth: 9 })).not.toContain(SECRET);
    // The text as it is, for those who ask for it.
    expect(run.failureMessage).toBe(text);
  });

  it.each(texts)('does not stand in a refusal to repair: %j', (text) => {
    const run = readRun({
      run_id: 1,
      state: failed,
      tasks: [taskOf(0, { task_key: text })],
    });
    const refused = refusalOf(() => run.repairRequest({ rerun: [`${text} `] }));
    expect(inspect(refused)).not.toContain(SECRET);
  });
});

it('names some of many unknown tasks, and part of each', () => {
  const run = readRun({ run_id: 1, state: failed, tasks: times(5_000, (index) => taskOf(index)) });
  const rerun = times(5_000, (index) => `u${index}${'x'.repeat(1_000)}`);
  const { message, reason } = refusalOf(() => run.repairRequest({ rerun }));
  expect(reason).toBe('unknown-task');
  expect(message).toContain('and 4990 more');
  expect(message.length).toBeLessThan(1_500);
});

function refusalOf(action: () => unknown): RepairError {
  try {
    action();
  } catch (error) {
    if (error instanceof RepairError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
