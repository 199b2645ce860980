import type { ModelParseError } from '../errors/model-parse-error';
import type { ModelUsageError } from '../errors/model-usage-error';
import type { ModelValidationError } from '../errors/model-validation-error';

/** What `safeFromJson` and `safeFromDict` give: the instance, or the error that the throwing call would throw. */
export type SafeResult<M> =
  | {
      /** True: `data` is there. */
      readonly success: true;
      /** The instance that was read. */
      readonly data: M;
      /** Absent in a success. */
      readonly error?: undefined;
    }
  | {
      /** False: `error` is there. */
      readonly success: false;
      /** Absent in a failure. */
      readonly data?: undefined;
      /** What is wrong, all of it; `error.name` tells the kinds apart. */
      readonly error: ModelParseError | ModelValidationError | ModelUsageError;
    };
