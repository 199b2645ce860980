import {
  RepairRun,
  RepairRunResponse,
  Run,
  RunNow,
  RunNowResponse,
  RunOutput,
  RunPage,
  SubmitRun,
  SubmitRunResponse,
} from '../../src';

/** The models from which all others are reached: the documents that the API gives and takes. */
export const ROOTS = [
  Run,
  RunPage,
  RunOutput,
  RunNow,
  RunNowResponse,
  SubmitRun,
  SubmitRunResponse,
  RepairRun,
  RepairRunResponse,
] as const;
