import type { InputFacts } from '../facts/report-facts';
import type { JobFacts } from './job-facts';

/** What `databricks-runs summary` says. */
export interface SummaryFacts {
  readonly input: Pick<InputFacts, 'inputs' | 'problems' | 'setAside'>;
  /** What needs attention first. */
  readonly jobs: readonly JobFacts[];
  /** How many runs the caller's choice leaves out. */
  readonly leftOut: number;
}
