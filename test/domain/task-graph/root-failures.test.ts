import { Run, type TaskGraph } from '../../../src';

type Wire = Record<string, unknown>;

const result = (result_state: string): Wire => ({
  state: { life_cycle_state: 'TERMINATED', result_state },
});
const code = (value: string, type = 'CLIENT_ERROR'): Wire => ({
  status: { state: 'TERMINATED', termination_details: { code: value, type } },
});
const SUCCESS = result('SUCCESS');
const FAILED = result('FAILED');
const UPSTREAM_FAILED = result('UPSTREAM_FAILED');

const handler = { run_if: 'AT_LEAST_ONE_FAILED' };
const ALWAYS = { run_if: 'ALL_DONE' };

/** A task, what it depends on, and how it ended. */
const task = (task_key: string, depends_on: readonly string[], ...more: readonly Wire[]): Wire =>
  Object.assign(
    { task_key, depends_on: depends_on.map((key) => ({ task_key: key })) },
    ...more,
  ) as Wire;
const graphOf = (...tasks: readonly Wire[]): TaskGraph => Run.fromDict({ tasks }).taskGraph();
const rootsOf = (...tasks: readonly Wire[]): unknown =>
  graphOf(...tasks)
    .rootFailures()
    .map(({ taskKey }) => taskKey);

describe('a failure handler that failed', () => {
  it.each([['AT_LEAST_ONE_FAILED'], ['ALL_FAILED']])(
    'with %s is no root: it ran because another failed',
    (run_if) => {
      expect(
        rootsOf(task('load', [], FAILED), task('alert', ['load'], FAILED, { run_if })),
      ).toEqual(['load']);
    },
  );

  it('is none behind a task that was left out for one that failed, near or far', () => {
    expect(
      rootsOf(
        task('load', [], FAILED),
        task('check', ['load'], UPSTREAM_FAILED),
        task('report', ['check'], UPSTREAM_FAILED),
        task('alert', ['report'], FAILED, handler),
      ),
    ).toEqual(['load']);
  });

  it('is one if nothing before it is known to have failed', () => {
    expect(rootsOf(task('load', [], SUCCESS), task('alert', ['load'], FAILED, handler))).toEqual([
      'alert',
    ]);
  });

  it('is one behind tasks that were left out since a person canceled', () => {
    expect(
      rootsOf(
        task('load', [], result('CANCELED')),
        task('check', ['load'], result('UPSTREAM_CANCELED')),
        task('alert', ['check'], FAILED, handler),
      ),
    ).toEqual(['alert']);
  });

  it('is one behind a task that ran and succeeded after the failure', () => {
    expect(
      rootsOf(
        task('load', [], FAILED),
        task('clean', ['load'], SUCCESS, ALWAYS),
        task('alert', ['clean'], FAILED, handler),
      ),
    ).toEqual(['alert']);
  });

  it('is one behind a task that was excluded, although one before that failed', () => {
    expect(
      rootsOf(
        task('load', [], FAILED),
        task('other', ['load'], result('EXCLUDED'), handler),
        task('alert', ['other'], FAILED, handler),
      ),
    ).toEqual(['load', 'alert']);
  });
});

describe('a failure that all tasks behind it tolerated', () => {
  const load = task('load', [], FAILED);
  const clean = task('clean', ['load'], SUCCESS, ALWAYS);
  const publish = task('publish', ['clean'], FAILED);

  it('does not explain one further down', () => {
    expect(rootsOf(load, clean, publish)).toEqual(['publish']);
  });

  it('is a root if none further down failed', () => {
    expect(rootsOf(load, clean, task('publish', ['clean'], SUCCESS))).toEqual(['load']);
  });

  it('does not explain it either if others behind it were excluded or are disabled', () => {
    expect(
      rootsOf(
        load,
        clean,
        publish,
        task('a', ['load'], result('EXCLUDED')),
        task('b', ['load'], result('DISABLED')),
        task('c', ['load'], code('SKIPPED'), handler),
        task('d', ['load'], code('DISABLED')),
        task('e', ['load'], { state: { life_cycle_state: 'SKIPPED' }, disabled: true }),
      ),
    ).toEqual(['publish']);
  });

  it.each<[string, Wire]>([
    ['was left out for it', task('check', ['load'], UPSTREAM_FAILED)],
    ['was left out for it, by the newer form', task('check', ['load'], code('SKIPPED'))],
    ['handled it', task('alert', ['load'], SUCCESS, handler)],
    ['is active', task('check', ['load'], { state: { life_cycle_state: 'RUNNING' } }, ALWAYS)],
  ])('is a root all the same if one behind it %s', (_name, other) => {
    expect(rootsOf(load, clean, publish, other)).toEqual(['load', 'publish']);
  });

  it('is a root if nothing behind it ran', () => {
    expect(
      rootsOf(
        load,
        task('other', ['load'], result('EXCLUDED'), handler),
        task('publish', ['other'], FAILED),
      ),
    ).toEqual(['load', 'publish']);
  });
});

describe('what was skipped because of a task, by the newer form', () => {
  const skippedBehind = (...more: readonly Wire[]): unknown =>
    graphOf(task('load', [], code('RUN_EXECUTION_ERROR')), task('next', ['load'], ...more))
      .skippedBecauseOf('load')
      .map(({ taskKey }) => taskKey);

  it.each<[string, readonly Wire[], boolean]>([
    ['SKIPPED, for its upstream', [code('SKIPPED')], true],
    ['SKIPPED, a failure handler: excluded', [code('SKIPPED'), handler], false],
    ['DISABLED', [code('DISABLED')], false],
    ['the flag', [code('SKIPPED'), { disabled: true }], false],
    ['a failure of its own', [code('RUN_EXECUTION_ERROR')], false],
    [
      'not over yet',
      [{ status: { state: 'TERMINATING', termination_details: { code: 'SKIPPED' } } }],
      false,
    ],
  ])('%s', (_name, more, isSkipped) => {
    expect(skippedBehind(...more)).toEqual(isSkipped ? ['next'] : []);
  });
});

it.each([['EXCLUDED'], ['DISABLED']])(
  'nothing is skipped because of a task that was %s',
  (state) => {
    const graph = graphOf(
      task('load', [], FAILED),
      task('other', [], result(state)),
      task('report', ['load', 'other'], UPSTREAM_FAILED),
    );
    expect(graph.skippedBecauseOf('other')).toEqual([]);
    expect(graph.skippedBecauseOf('load').map(({ taskKey }) => taskKey)).toEqual(['report']);
  },
);
