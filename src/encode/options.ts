import { ModelUsageError } from '../errors/model-usage-error';
import { assertOptions } from '../json/check-options';
import { isSecretName } from '../schema/secrets/is-secret-name';
import type { SecretNameTest } from '../schema/secrets/secret-pair';

/** How an instance is written. */
export interface WriteOptions {
  /**
   * Whether secrets are masked: secret fields, whatever value they have, and everything that is a secret by its name or its
   * form. A function says of a name (a key of a map, the name of a parameter, an unknown field) whether its value is a
   * secret, in place of {@link isSecretName}. Default: false.
   */
  readonly redact?: boolean | ((name: string) => boolean) | undefined;
}

/**
 * The test of names to mask by; undefined if nothing is masked.
 * @throws ModelUsageError if an option does not exist or cannot have that value.
 */
export function secretNamesOf(options: WriteOptions | undefined): SecretNameTest | undefined {
  if (options === undefined) return undefined;
  assertOptions('write option', options, ['redact']);
  // What all objects inherit is not an option.
  const redact = Object.hasOwn(options, 'redact') ? options.redact : undefined;
  if (redact === undefined || redact === false) return undefined;
  if (redact === true) return isSecretName;
  if (typeof redact === 'function') return redact;
  throw new ModelUsageError(
    'the option redact must be true, false or a function of a name; to mask more names, pass (name) => isSecretName(name) || …',
  );
}
