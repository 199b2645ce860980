const SECRET =
  /password|passwd|passphrase|secret|credential|authorization|basicauth|envvars|artifacts(?:link|headers)|analyticsprimarykey|(?:access|account|api|private|shared|signing)key|connectionstring|sharedaccess|token(?!s|iz)/;
/** Names of tokens that open nothing. */
const HARMLESS = /(?:page|idempotency|eos|bos|pad)token/g;
/** Names that mean a secret only as a whole word: `sas` is also a part of `disaster`. */
const SECRET_WORD = /(?:^|[^a-z])(?:pwd|sas|jwt|pat|accesskeys?|apikeys?)(?:[^a-z]|$)/;
const CAMEL_CASE = /([a-z])([A-Z])/g;
const LONGEST_NAME = 1_000;

/**
 * True for a name that sounds like that of a secret: password, secret, token, credential, connection string, SAS, basic auth, environment variables, the link and headers of artifacts, and access,
 * account, API, private, shared and signing keys, in whatever case and with whatever separators.
 *
 * @example
 * ```ts
 * import { isSecretName } from 'databricks-jobs';
 *
 * console.log(isSecretName('DB_PASSWORD'), isSecretName('REGION')); // => true, false
 * ```
 * @see {@link WriteOptions}
 */
export function isSecretName(name: string): boolean {
  const text = name.slice(0, LONGEST_NAME);
  const letters = text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(HARMLESS, '');
  return SECRET.test(letters) || SECRET_WORD.test(text.replace(CAMEL_CASE, '$1 $2').toLowerCase());
}
