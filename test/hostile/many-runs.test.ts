import { linkRuns, RetryChain, Run, RunHistory } from '../../src';
import { reportFactsOf } from '../../src/report/facts/report-facts';
import { reportJson } from '../../src/report/json/report-json';
import { reportMarkdown } from '../../src/report/markdown/report-markdown';
import { reportText } from '../../src/report/terminal/report-text';
import { code } from '../../src/report/markdown/inert';
import { textTable } from '../../src/report/text/table';
import { widest } from '../../src/report/text/widest';
import { wrapped } from '../../src/report/text/wrapped';
import { PLAIN_PALETTE } from '../../src/report/text/palette';

/** More than a call can take as arguments, of which V8 allows about 120,000. */
const MANY = 130_000;
/** A product of failures and the tasks left out would be far beyond the size of the document. */
const FAILURES = 700;
const FAILED = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
const LEFT_OUT = { life_cycle_state: 'TERMINATED', result_state: 'UPSTREAM_FAILED' };
const INPUT = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };
const LAYOUT = { width: 100, palette: PLAIN_PALETTE };

function readRun(document: object): Run {
  return Run.fromDict(document, { mode: 'lenient' }) as Run;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function facesOf(runs: Iterable<Run>): readonly string[] {
  const facts = reportFactsOf(RetryChain.group(runs).values(), INPUT, { now: 1e12 });
  return [
    reportJson(facts, 1e12),
    reportMarkdown(facts, {}),
    [...reportText(facts, LAYOUT)].join('\n'),
  ];
}

describe('a chain of 130,000 runs', () => {
  const runs = times(MANY, (index) =>
    readRun({
      run_id: index + 1,
      job_id: 7,
      original_attempt_run_id: 1,
      attempt_number: index,
      tasks: [{ task_key: 'a', run_id: MANY + index, state: FAILED }],
      state: FAILED,
    }),
  );
  const chains = RetryChain.group(runs);
  const [chain] = chains.values();

  it('is one chain with everything in it', () => {
    expect(chains.size).toBe(1);
    expect(chain?.length).toBe(MANY);
    expect(chain?.missingAttempts).toEqual([]);
    expect(chain?.latest.runId).toBe(MANY);
  });

  it('gives the chain, the next and the previous run of each run', () => {
    expect(runs.every((run) => RetryChain.of(run, chains) === chain)).toBe(true);
    expect(runs.every((run, index) => chain?.next(run) === runs[index + 1])).toBe(true);
    expect(runs.every((run, index) => chain?.previous(run) === runs[index - 1])).toBe(true);
  });

  it('is one entry of a history', () => {
    const history = RunHistory.of(runs);
    expect(history.entries).toHaveLength(1);
    expect(history.tasks.get('a')?.cells[0]?.attempts).toHaveLength(MANY);
  });
});

it('lays out 130,000 rows, pieces and rows of backticks', () => {
  const rows = times(MANY, (index) => `${index}`);
  const table = textTable([{ title: 'A', text: (row: string) => row }], rows, (text) => text);
  expect(table).toHaveLength(MANY + 1);
  expect(widest(rows)).toBe(6);
  expect(wrapped('文'.repeat(MANY), 2)).toHaveLength(MANY);
  expect(code('`a'.repeat(MANY)).startsWith('`` `a')).toBe(true);
});

it('reports on 1,000 runs in a line each', () => {
  const runs = times(1_000, (index) =>
    readRun({
      run_id: index + 1,
      state: { life_cycle_state: 'TERMINATED', result_state: 'CANCELED', state_message: 'm' },
    }),
  );
  for (const face of facesOf(runs)) expect(face.includes('1000')).toBe(true);
});

it('has a history of 10,000 runs, each with a task of its own', () => {
  const runs = times(10_000, (index) =>
    readRun({
      run_id: index + 1,
      job_id: 7,
      start_time: index + 1,
      tasks: [{ task_key: `t${index}`, run_id: index + 1, state: FAILED }],
    }),
  );
  const history = RunHistory.of(runs);
  expect(history.tasks.size).toBe(10_000);
  expect(history.tasks.get('t7')?.outcomes).toMatchObject({ total: 1, failed: 1 });
  expect(history.tasks.get('t7')?.cells).toHaveLength(10_000);
  expect(history.compareLatest()?.entry.run.runId).toBe(10_000);
});

describe('as many failures as tasks that were left out for them', () => {
  const roots = times(FAILURES, (index) => ({
    task_key: `r${index}`,
    run_id: index + 1,
    state: FAILED,
  }));
  const gate = {
    task_key: 'gate',
    depends_on: roots.map(({ task_key: key }) => ({ task_key: key })),
    state: LEFT_OUT,
  };
  const skipped = times(FAILURES, (index) => ({
    task_key: `s${index}`,
    depends_on: [{ task_key: 'gate' }],
    state: LEFT_OUT,
  }));
  const document = { run_id: 1, tasks: [...roots, gate, ...skipped] };
  const run = readRun(document);

  it('make a report of about the size of the document', () => {
    const most = 10 * JSON.stringify(document).length;
    for (const face of facesOf([run])) expect(face.length).toBeLessThan(most);
  });

  it('are cut where the report says so', () => {
    const [chain] = reportFactsOf(RetryChain.group([run]).values(), INPUT).chains;
    const { rootFailures, skipped: leftOut } = (chain as NonNullable<typeof chain>).latest;
    expect(rootFailures).toHaveLength(FAILURES);
    expect(leftOut).toHaveLength(FAILURES + 1);
    expect(rootFailures[0]?.hasMoreSkipped).toBe(true);
    expect(rootFailures[0]?.skipped).toHaveLength(20);
    expect(rootFailures[0]?.skipped[0]).toBe('gate');
    expect(leftOut.every(({ hasMoreCauses }) => hasMoreCauses)).toBe(true);
    const inOrder = roots.map(({ task_key: key }) => key).sort();
    for (const { becauseOf } of leftOut) expect(becauseOf).toEqual(inOrder.slice(0, 20));
  });

  it('are all given by the graph', () => {
    expect(run.taskGraph().skippedBecauseOf('r7')).toHaveLength(FAILURES + 1);
  });
});

it('lists all tasks that were left out for the only failure', () => {
  const tasks = [
    { task_key: 'root', run_id: 1, state: FAILED },
    ...times(500, (index) => ({
      task_key: `s${index}`,
      depends_on: [{ task_key: 'root' }],
      state: LEFT_OUT,
    })),
  ];
  const chains = RetryChain.group([readRun({ run_id: 1, tasks })]);
  const [chain] = reportFactsOf(chains.values(), INPUT).chains;
  expect(chain?.latest.rootFailures[0]?.skipped).toHaveLength(500);
  expect(chain?.latest.rootFailures[0]).not.toHaveProperty('hasMoreSkipped');
});

describe('run-job tasks that say twice which run they started', () => {
  /** Two tasks of one id in each run, whose child is the next run: 2 to the power of 200 ways to the last. */
  const runs = times(200, (index) =>
    readRun({
      run_id: index + 1,
      trigger_info: { run_id: 1_000 + index },
      state: FAILED,
      tasks: ['a', 'b'].map((key) => ({
        task_key: key,
        run_id: 1_001 + index,
        run_job_task: { job_id: 1 },
        state: FAILED,
      })),
    }),
  );

  it('are followed once, and 10 runs deep', () => {
    const links = linkRuns(runs);
    const failures = links.rootFailures(runs[0] as Run);
    expect(failures.map(({ run }) => run.runId)).toEqual([11, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(Math.max(...failures.map(({ path }) => path.length))).toBe(10);
  });

  it('make a report of bounded size', () => {
    const most = 100 * JSON.stringify(runs).length;
    for (const face of facesOf(runs)) expect(face.length).toBeLessThan(most);
  });
});

it('shows a child below one of the tasks that say that they started it', () => {
  const child = readRun({
    run_id: 2,
    trigger_info: { run_id: 7 },
    tasks: times(200, (index) => ({ task_key: `c${index}`, run_id: 100 + index, state: FAILED })),
  });
  const parents = times(200, (index) =>
    readRun({
      run_id: 1_000 + index,
      tasks: [{ task_key: 'p', run_id: 7, run_job_task: { job_id: 1 }, state: FAILED }],
    }),
  );
  const facts = reportFactsOf(RetryChain.group([child, ...parents]).values(), INPUT);
  const below = facts.chains.map(({ latest }) => latest.rootFailures[0]?.inChild.length ?? 0);
  expect(below.filter((count) => count > 0)).toEqual([200]);
});

it('takes text of a million digits for no id', () => {
  const run = readRun({ run_id: '9'.repeat(1_000_000), job_id: '8'.repeat(10_000) });
  expect(RetryChain.keyOf(run).startsWith('content:')).toBe(true);
  expect(String(RunHistory.of([run]).jobId)).toBe('8'.repeat(10_000));
});

it('does not make every row of a table as wide as the widest cell', () => {
  const runs = times(300, (index) =>
    readRun({
      run_id: index === 0 ? '9'.repeat(9_000) : index,
      state: { life_cycle_state: 'SKIPPED' },
    }),
  );
  const [, , text] = facesOf(runs);
  expect(text?.length).toBeLessThan(60_000);
});

it('breaks a message of 100,000 wide characters into lines', () => {
  const message = '文'.repeat(100_000);
  const run = readRun({ run_id: 1, state: { ...FAILED, state_message: message } });
  const [, , text] = facesOf([run]);
  expect(text?.replace(/[^文]/g, '') === message).toBe(true);
});
