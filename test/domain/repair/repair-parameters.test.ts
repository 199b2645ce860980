import { Run } from '../../../src';

/** The request for a run with these fields, without what each request for it has. */
function parametersOf(wire: object): unknown {
  const state = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
  const tasks = [{ task_key: 'a', run_id: 1, state }];
  const run = Run.fromDict({ run_id: 7, state, tasks, ...wire }, { mode: 'lenient' }) as Run;
  const request = run.repairRequest({ rerun: ['a'] }).toDict();
  const { run_id: _id, rerun_tasks: _tasks, ...parameters } = request;
  return parameters;
}

it('leaves out job parameters that have no name or no value', () => {
  const job_parameters = [{ value: 'x' }, { name: 'unset' }];
  expect(parametersOf({ job_parameters })).toEqual({});
  expect(parametersOf({ job_parameters: [...job_parameters, { name: 'a', value: '' }] })).toEqual({
    job_parameters: { a: '' },
  });
});

it('leaves out parameters that do not have the form that a request takes', () => {
  expect(
    parametersOf({
      overriding_parameters: {
        jar_params: { a: 'x' },
        notebook_params: null,
        sql_params: ['x'],
        python_named_params: 'x',
        pipeline_params: 'x',
      },
    }),
  ).toEqual({});
});
