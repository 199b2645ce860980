import { COPY_MARK } from '../../schema/class-tools/copy-mark';
import { Model } from '../../model/model';
import { ModelUsageError } from '../../errors/model-usage-error';

/** @throws ModelUsageError for a model of another copy of this package, which this copy cannot read. */
export function assertOneCopy(metatype: unknown): void {
  const prototype = (metatype as { prototype?: unknown } | undefined)?.prototype;
  const isModel = typeof prototype === 'object' && prototype !== null && COPY_MARK in prototype;
  if (!isModel || prototype instanceof Model) return;
  throw new ModelUsageError(
    `${(metatype as { name: string }).name} is a model of another copy of databricks-jobs than the pipe: ` +
      'see npm ls databricks-jobs, and let the application have one',
  );
}
