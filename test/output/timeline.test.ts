import { Run, type ModelProperties, type RunTask } from '../../src';
import { timelineOf } from '../../src/output/timeline';
import { corpusRun } from '../helpers/corpus-runs';
import { ended, inState } from '../helpers/states';

const START = 1_700_000_000_000;
function task(
  taskKey: string,
  [from, to]: readonly [number, number],
  dependsOn: readonly string[] = [],
  state: ModelProperties<RunTask> = ended('SUCCESS'),
): ModelProperties<RunTask> {
  return {
    taskKey,
    dependsOn: dependsOn.map((key) => ({ taskKey: key })),
    startTime: START + from * 1_000,
    endTime: START + to * 1_000,
    ...state,
  };
}
const draw = (tasks: readonly ModelProperties<RunTask>[], width = 20): string =>
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
      '* fetch  success 10 s ██████████',
      '  check  success 2 s            ██',
      '* load   success 8 s            ████████',
      '* report success 2 s                    ██',
      '* critical path: 20 s',
    ].join('\n'),
  );
});

it('names root failures first, with their message and what was skipped because of them', () => {
  const failed = { ...ended('FAILED'), status: { terminationDetails: { message: 'no table' } } };
  const tasks = [
    task('load', [0, 10], [], failed),
    { taskKey: 'report', dependsOn: [{ taskKey: 'load' }], ...ended('UPSTREAM_FAILED') },
    task('other', [5, 5], [], ended('TIMEDOUT')),
  ];
  expect(draw(tasks)).toBe(
    [
      'root failure load: no table; skipped because of it: report',
      'root failure other',
      '* load   failed    10 s    ████████████████████',
      '  other  timed-out 0 ms              ▏',
      '  report skipped   unknown',
      '* critical path: 10 s',
    ].join('\n'),
  );
});

it('draws active tasks to the clock, and tasks of which nothing is known not at all', () => {
  const tasks = [
    { ...task('a', [10, 0], [], inState('RUNNING')), endTime: 0 },
    { taskKey: 'b' },
    task('c', [0, 5]),
  ];
  expect(draw(tasks, 10)).toBe(
    [
      '  c success 5 s     ███',
      '* a active  10 s         █████',
      '  b unknown unknown',
      '* critical path: at least 10 s',
    ].join('\n'),
  );
});

it('draws what took no time, and what ended where it began', () => {
  expect(draw([task('a', [5, 5])])).toBe('* a success 0 ms ▏\n* critical path: 0 ms');
  expect(draw([task('a', [0, 10]), task('b', [10, 10])], 4)).toBe(
    ['* a success 10 s ████', '  b success 0 ms    █', '* critical path: 10 s'].join('\n'),
  );
});

it('has no lines for a run without tasks', () => {
  expect(timelineOf(Run.of({}).taskGraph())).toEqual([]);
});

it('lets no control character of a document through to a terminal', () => {
  const run = Run.of({ tasks: [{ ...ended('FAILED'), taskKey: 'a' }] });
  run.tasks![0]!.taskKey = 'a\u001b[31m\nb';
  run.tasks![0]!.state!.stateMessage = 'x\u202ey';
  const text = timelineOf(run.taskGraph()).join('|');
  expect(text).toContain('root failure a\\u001b[31m b: x\\u202ey');
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

it('aligns keys that a terminal shows two columns wide', () => {
  expect(draw([task('東京', [0, 1]), task('ab', [0, 1]), task('abcd', [0, 1])], 2)).toBe(
    [
      '* ab   success 1 s ██',
      '  abcd success 1 s ██',
      '  東京 success 1 s ██',
      '* critical path: 1 s',
    ].join('\n'),
  );
});

it('draws a task without a key, which only a lenient read lets by', () => {
  const lines = timelineOf(corpusRun('run-task-retried.json').taskGraph());
  expect(lines).toEqual(['* (no key) unknown unknown', '* critical path: at least 0 ms']);
});

it('draws a capture', () => {
  const lines = timelineOf(corpusRun('run-azure-three-tasks.json').taskGraph(), { width: 30 });
  expect(lines).toEqual([
    '* pipeline_a success 3 min 12 s ████████████████████████',
    '* pipeline_b success 52 s                               ██████',
    '  pipeline_c success 26 s                               ███',
    '* critical path: 4 min 04 s',
  ]);
});
