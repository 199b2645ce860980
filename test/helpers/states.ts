import { RunLifeCycleState, RunResultState } from '../../src';

/** The properties of a run or a task run with a state. */
export interface WithState {
  readonly state: {
    readonly lifeCycleState: RunLifeCycleState;
    readonly resultState?: RunResultState;
  };
}

/** One that is over, with that result. */
export function ended(result: keyof typeof RunResultState): WithState {
  return {
    state: { lifeCycleState: RunLifeCycleState.TERMINATED, resultState: RunResultState[result] },
  };
}

/** One in that part of its life. */
export function inState(lifeCycle: keyof typeof RunLifeCycleState): WithState {
  return { state: { lifeCycleState: RunLifeCycleState[lifeCycle] } };
}
