import { Run } from '../../../src';

const ended = (result_state: string): object => ({
  state: { life_cycle_state: 'TERMINATED', result_state },
});
const [FAILED, SUCCESS] = [ended('FAILED'), ended('SUCCESS')];
const tasks = [
  { task_key: 'a', run_id: 1, ...FAILED },
  { task_key: 'b', run_id: 2, ...FAILED },
];
const run = Run.fromDict({ run_id: 7, ...FAILED, tasks });

it('keeps the outputs that the run was put together with before', () => {
  const view = run.withOutputs([[1, { error: 'boom' }]]).withOutputs([[2, { error: 'bang' }]]);
  expect(view.tasks?.map(({ failureMessage }) => failureMessage)).toEqual(['boom', 'bang']);
  const single = Run.fromDict({ run_id: 7, ...FAILED });
  const known = single.withOutputs([[7, { error: 'boom' }]]);
  expect(known.withOutputs([]).failureMessage).toBe('boom');
});

it('gives a run of several tasks no output if it succeeded, whichever task failed', () => {
  const done = Run.fromDict({ run_id: 7, ...SUCCESS, tasks });
  const view = done.withOutputs([[1, { error: 'boom' }]]);
  expect(view.output).toBeUndefined();
  expect(view.tasks?.[0]?.output).toEqual({ error: 'boom' });
});

it('gives a run of several tasks the first error there is, and no output if there is none', () => {
  const second = run.withOutputs([
    [1, { logs: 'no error' }],
    [2, { error: 'bang' }],
  ]);
  expect(second.failureMessage).toBe('bang');
  expect(run.withOutputs([[1, { logs: 'no error' }]]).output).toBeUndefined();
});
