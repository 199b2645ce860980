import { ModelUsageError } from '../../errors/model-usage-error';
import { misnamedField, misnamedText } from '../../schema/class-tools/misnamed-field';

/** @throws ModelUsageError if a field was set under its JSON name, where it would not be written. */
export function refuseMisnamed(instance: object): void {
  const misnamed = misnamedField(instance);
  if (!misnamed) return;
  throw new ModelUsageError(
    `the ${instance.constructor.name} cannot be written: ${misnamed.wire} ${misnamedText(misnamed)}`,
  );
}
