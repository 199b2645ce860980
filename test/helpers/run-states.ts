import { RunLifeCycleState, RunResultState } from '../../src';

/** The properties of a run or a task run with a state. */
export interface WithState {
  readonly state: {
    readonly lifeCycleState: RunLifeCycleState;
    readonly resultState?: RunResultState;
  };
}

/** The state of a run that ended with this result. */
export function ended(result: keyof typeof RunResultState): WithState {
  return {
    state: { lifeCycleState: RunLifeCycleState.TERMINATED, resultState: RunResultState[result] },
  };
}

/** The state of a run in this life cycle state. */
export function inState(lifeCycle: keyof typeof RunLifeCycleState): WithState {
  return { state: { lifeCycleState: RunLifeCycleState[lifeCycle] } };
}
