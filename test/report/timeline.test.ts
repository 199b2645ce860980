import { Run, type ModelProperties, type RunTask } from '../../src';
import { PLAIN_PALETTE } from '../../src/report/text/palette';
import { timelineOf } from '../../src/report/timeline';
import { corpusRun } from '../helpers/corpus-runs';
import { ended, inState } from '../helpers/run-states';

const START = 1_700_000_000_000;
function task(
  taskKey: string,
  [from, to]: readonly [number, number],
  dependsOn: readonly string[] = [],
  state: Partial<ModelProperties<RunTask>> = ended('SUCCESS'),
): ModelProperties<RunTask> {
  return {
    taskKey,
    dependsOn: dependsOn.map((key) => ({ taskKey: key })),
    startTime: START + from * 1_000,
    endTime: START + to * 1_000,
    ...state,
  };
}
const draw = (tasks: readonly ModelProperties<RunTask>[], width = 60): string =>
  timelineOf(Run.of({ tasks }).taskGraph(START + 20_000), { now: START + 20_000, width }).join(
    '\n',
  );

it('marks the critical path, and draws bars to one scale', () => {
  const tasks = [
    task('fetch', [0, 10]),
    task('load', [10, 18], ['fetch']),
    task('check', [10, 12], ['fetch']),
    task('report', [18, 20], ['load', 'check']),
  ];
  expect(draw(tasks)).toBe(
    [
      '  TASK    OUTCOME  TOTAL',
      '* fetch   success   10 s  █████████████████',
      '  check   success    2 s                   ███',
      '* load    success    8 s                   ██████████████',
      '* report  success    2 s                                 ███',
      '* critical path: 20 s',
    ].join('\n'),
  );
});

it('draws no bar for what was skipped, and a splinter for what took no time', () => {
  const tasks = [
    task('load', [0, 10], [], ended('FAILED')),
    { ...task('report', [10, 10], ['load']), ...ended('UPSTREAM_FAILED') },
    task('other', [5, 5], [], ended('TIMEDOUT')),
    task('last', [10, 10]),
  ];
  expect(draw(tasks, 30)).toBe(
    [
      '  TASK    OUTCOME    TOTAL',
      '* load    failed      10 s  ████████████████',
      '  other   timed-out                 ▏',
      '  last    success                          █',
      '  report  skipped',
      '* critical path: 10 s',
    ].join('\n'),
  );
});

it('tells setup from the rest, and shows some of the rest however short it is', () => {
  const tasks = [
    { ...task('a', [0, 100]), setupDuration: 50_000, executionDuration: 50_000 },
    { ...task('b', [0, 100]), setupDuration: 99_000, executionDuration: 1_000 },
    { ...task('c', [0, 100]), setupDuration: 100_000 },
    { ...task('d', [0, 100]), setupDuration: 1_000, queueDuration: 61_000 },
  ];
  expect(draw(tasks, 20)).toBe(
    [
      '  TASK  OUTCOME       QUEUE       SETUP  EXECUTION       TOTAL',
      '* a     success                    50 s       50 s  1 min 40 s  ░░░░░░░░████████',
      '  b     success              1 min 39 s        1 s  1 min 40 s  ░░░░░░░░░░░░░░░█',
      '  c     success              1 min 40 s             1 min 40 s  ░░░░░░░░░░░░░░░░',
      '  d     success  1 min 01 s         1 s             1 min 40 s  ████████████████',
      '* critical path: 1 min 40 s, ░ setup',
    ].join('\n'),
  );
});

it('colors what it draws by how the task ended', () => {
  const palette = {
    ...PLAIN_PALETTE,
    title: (text: string) => `<title ${text}>`,
    bad: (text: string) => `<bad ${text}>`,
  };
  const run = Run.of({ tasks: [task('a', [0, 2], [], ended('FAILED')), task('b', [0, 1])] });
  expect(timelineOf(run.taskGraph(), { width: 10, palette })).toEqual([
    '  TASK  OUTCOME  TOTAL',
    '<title * a>     <bad failed>     2 s  <bad ████████████████>',
    '  b     success    1 s  ████████',
    '* critical path: 2 s',
  ]);
});

it('draws active tasks to the clock, and tasks of which nothing is known not at all', () => {
  const tasks = [
    { ...task('a', [10, 0], [], inState('RUNNING')), endTime: 0 },
    { taskKey: 'b' },
    task('c', [0, 5]),
  ];
  expect(draw(tasks, 40)).toBe(
    [
      '  TASK  OUTCOME  TOTAL',
      '  c     success    5 s  █████',
      '* a     running   10 s       ███████████',
      '  b     unknown',
      '* critical path: at least 10 s, waits of 5 s left out of the bars',
    ].join('\n'),
  );
});

it('has no lines for a run without tasks', () => {
  expect(timelineOf(Run.of({}).taskGraph())).toEqual([]);
});

it('lets no control character of a document through to a terminal', () => {
  const run = Run.of({ tasks: [{ ...ended('FAILED'), taskKey: 'a' }] });
  run.tasks![0]!.taskKey = 'a\u001b[31m\nb';
  const text = timelineOf(run.taskGraph()).join('|');
  expect(text).toContain('* a\\u001b[31m b  failed');
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

it('aligns keys that a terminal shows two columns wide', () => {
  expect(draw([task('東京', [0, 1]), task('ab', [0, 1]), task('abcd', [0, 1])], 40)).toBe(
    [
      '  TASK  OUTCOME  TOTAL',
      '* ab    success    1 s  ████████████████',
      '  abcd  success    1 s  ████████████████',
      '  東京  success    1 s  ████████████████',
      '* critical path: 1 s',
    ].join('\n'),
  );
});

it('draws a task without a key, which only a lenient read lets by', () => {
  const lines = timelineOf(corpusRun('run-task-retried.json').taskGraph());
  expect(lines).toEqual([
    '  TASK      ATTEMPT  OUTCOME',
    '* (no key)        1  unknown',
    '* critical path: at least 0 ms',
  ]);
});

it('draws a capture', () => {
  const lines = timelineOf(corpusRun('run-azure-three-tasks.json').taskGraph(), { width: 80 });
  expect(lines).toEqual([
    '  TASK        OUTCOME       SETUP   EXECUTION       TOTAL',
    '* pipeline_a  success  1 min 41 s  1 min 31 s  3 min 12 s  ░░░░░░░░░███████',
    '* pipeline_b  success                    52 s        52 s                  █████',
    '  pipeline_c  success                    26 s        26 s                  ███',
    '* critical path: 4 min 04 s, ░ setup',
  ]);
});
