import { asStrict } from '../../domain/values/as-strict';
import type { Lenient } from '../../model/lenient';
import { Model } from '../../model/model';
import type { StandardProps } from '../../model/standard-schema';
import { Run } from '../../models/run/run';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import type { Outcome } from '../../domain/lifecycle/outcome';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  SUCCESS: 'success',
  PARTIAL: 'partial',
  FAILED: 'failed',
  CANCELED: 'canceled',
  TIMED_OUT: 'timed-out',
  SKIPPED: 'skipped',
};

/**
 * A run with what it means, for a response: `RunSummary.from(run)`. A model itself, with a schema in OpenAPI documents; extend it for
 * more. What is not known is left out.
 *
 * @example
 * ```ts
 * import { Run } from 'databricks-jobs';
 * import { RunSummary } from 'databricks-jobs/nestjs';
 *
 * const summary = RunSummary.from(Run.example());
 * console.log(summary.outcome, summary.durationMs); // => 'success', 250000
 * ```
 * @see {@link ModelSerializerInterceptor}
 */
export class RunSummary extends Model {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunSummary>;

  /** `true` while the run has not ended. */
  @BooleanField('is_active', { required: true })
  isActive!: boolean;

  /** How the run ended; absent while it is active and if it is not known. */
  @EnumField('outcome', OUTCOMES)
  outcome?: Outcome;

  /** How long the run took, or has taken so far, in ms; absent if it is not known. */
  @IntegerField('duration_ms', { example: 100_000 })
  durationMs?: number;

  /** The most specific failure message. */
  @StringField('failure_message')
  failureMessage?: string;

  /** The run. */
  @ModelField('run', () => Run, { required: true })
  run!: Run;

  /**
   * Makes the summary of a run.
   * @param run - the run, however it was read.
   * @param now - reference time for active runs. Default: now.
   */
  static from<S extends RunSummary>(
    this: new () => S,
    run: Lenient<Run, 'open'>,
    now?: Date | number,
  ): S {
    const summary = new this();
    summary.run = asStrict(run);
    summary.isActive = run.isActive;
    summary.outcome = run.outcome;
    summary.durationMs = run.duration(now)?.milliseconds;
    summary.failureMessage = run.failureMessage;
    return summary;
  }
}
