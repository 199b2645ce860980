import { isSecretName } from '../../schema/secrets/is-secret-name';
import { isPairValue, isSecretPair } from '../../schema/secrets/secret-pair';
import type { ReadContext } from '../context';

/**
 * Takes the value out of the issues reported since `mark` about an object such as `{ name: 'db_password', value: … }`. The name
 * may come after the value, so this is done once both were read.
 */
export function hidePairValue(
  object: Readonly<Record<string, unknown>>,
  context: ReadContext,
  mark: number,
): void {
  if (context.issueCount === mark || !isSecretPair(object, isSecretName)) return;
  context.hideReceived(mark, (path) => isPairValue(path.at(-1)));
}
