/** Compiled with the options that are strict about what a package declares. */
import { ModelValidationError, Run, RunPage, type Lenient, type RunJson } from 'databricks-jobs';
import {
  failureReport,
  formatDuration,
  outcomeOf,
  type FailureReport,
} from 'databricks-jobs/light';

export class TeamRun extends Run {
  get isOurs(): boolean {
    return this.runName?.startsWith('ours') === true;
  }
}

export const json: RunJson = { run_id: 1, tasks: [{ task_key: 'load' }] };
export const run: Run = Run.fromDict(json);
export const lenient: Lenient<Run> = Run.fromJson('{}', { mode: 'lenient' });
export const report: FailureReport = failureReport(json, { now: 0 });

export function summary(text: string): string {
  const result = RunPage.safeFromJson(text);
  if (!result.success) {
    return result.error instanceof ModelValidationError ? (result.error.issues[0]?.path ?? '') : '';
  }
  return (result.data.runs ?? [])
    .map((each) => `${each.outcome ?? 'active'} ${formatDuration(each.duration())}`)
    .join();
}

// With exactOptionalPropertyTypes a property may be left out, but not be set to undefined.
export const made: Run = Run.of({ runId: 1, tasks: [{ taskKey: 'load', maxRetries: 3 }] });
export const outcome: string | undefined = outcomeOf(made.toDict());
