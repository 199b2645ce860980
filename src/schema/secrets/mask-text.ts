import { MASK } from './mask';

/** Each starts with fixed letters, so that the time is linear in the length of the text. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // User and password in a URL.
  [/(:\/\/)[^\s/?#"']*@/g, `$1${MASK}@`],
  // Signatures and keys in the query of a URL.
  [
    /([?&](?:sig|signature|x-(?:amz|goog)-(?:signature|credential|security-token)|sas|key|(?:\w{1,20}_)?token|(?:\w{1,20}_)?secret|api_?key|password)=)[^&#\s"']+/gi,
    `$1${MASK}`,
  ],
  // Connection strings.
  [
    /\b((?:accountkey|sharedaccesskey|sharedaccesssignature|password|pwd|client_?secret)=)[^;&\s"']+/gi,
    `$1${MASK}`,
  ],
  [/\b(bearer )[\w.~+/-]+=*/gi, `$1${MASK}`],
  // Personal access tokens of Databricks.
  [/\bdapi[0-9a-f]{32}(?:-\d)?\b/g, MASK],
];

/** The text without the secrets that are known by their form: in URLs, connection strings and headers. */
export function maskText(text: string): string {
  let masked = text;
  for (const [pattern, replacement] of RULES) masked = masked.replace(pattern, replacement);
  return masked;
}
