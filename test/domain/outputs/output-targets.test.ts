import { Run, type OutputTarget } from '../../../src';

const ended = (result_state: string): object => ({
  state: { life_cycle_state: 'TERMINATED', result_state },
});
const [FAILED, SUCCESS] = [ended('FAILED'), ended('SUCCESS')];

/** A run with one run-job task, whose run id is ten times that of the run. */
function caller(run_id: number, startedBy?: number, more: object = {}): Run {
  return Run.fromDict({
    run_id,
    ...FAILED,
    tasks: [
      { task_key: `t${run_id}`, run_id: run_id * 10, run_job_task: { job_id: 5 }, ...FAILED },
    ],
    trigger_info: startedBy === undefined ? undefined : { run_id: startedBy },
    ...more,
  });
}
const shown = (targets: readonly OutputTarget[]): unknown =>
  targets.map(({ runId, path }) => [runId, path]);

describe('a run is followed once', () => {
  it('where links go in a circle', () => {
    const [one, two] = [caller(1, 20), caller(2, 10)];
    expect(shown(one.outputTargets({ runs: [two] }))).toEqual([[20, ['t1']]]);
  });

  it('also if it is given in several documents', () => {
    const [early, one, two] = [
      caller(1, undefined, { state: { life_cycle_state: 'RUNNING' } }),
      caller(1, 20),
      caller(2, 10),
    ];
    expect(shown(early.outputTargets({ runs: [one, two] }))).toEqual([[20, ['t1']]]);
  });
});

it('follows runs 10 levels deep and no further', () => {
  const runs = Array.from({ length: 13 }, (_, n) => caller(n + 1, n === 0 ? undefined : n * 10));
  const path = Array.from({ length: 10 }, (_, n) => `t${n + 1}`);
  expect(shown(runs[0]!.outputTargets({ runs }))).toEqual([[110, path]]);
});

describe('the id of the run stands for that of its task', () => {
  const idsOf = (wire: object): unknown =>
    Run.fromDict({ run_id: 7, ...FAILED, ...wire })
      .outputTargets()
      .map(({ runId }) => runId);

  it('only if it is the one task of the run', () => {
    const [a, b] = [
      { task_key: 'a', ...FAILED },
      { task_key: 'b', run_id: 2, ...FAILED },
    ];
    expect(idsOf({ tasks: [a] })).toStrictEqual([7]);
    expect(idsOf({ tasks: [a, b] })).toStrictEqual([2]);
  });

  it('never for an iteration', () => {
    const iterations = [
      { task_key: 'i', run_id: 71, ...FAILED },
      { task_key: 'j', ...FAILED },
    ];
    expect(idsOf({ iterations })).toStrictEqual([71]);
    expect(idsOf({ tasks: [{ task_key: 'loop', ...FAILED }], iterations })).toStrictEqual([71]);
  });
});

it('asks for no output of a run of one task that runs, never ran or has no id', () => {
  const single = { run_id: 7, format: 'SINGLE_TASK' };
  const targetsOf = (wire: object): unknown => Run.fromDict({ ...single, ...wire }).outputTargets();
  expect(targetsOf(SUCCESS)).toEqual([{ runId: 7, taskKey: undefined, isFailed: false, path: [] }]);
  expect(targetsOf({ state: { life_cycle_state: 'RUNNING' } })).toEqual([]);
  expect(targetsOf({ state: { life_cycle_state: 'SKIPPED' } })).toEqual([]);
  expect(targetsOf({ ...SUCCESS, run_id: undefined })).toEqual([]);
});
