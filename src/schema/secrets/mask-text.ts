import { isSecretName } from './is-secret-name';
import { MASK } from './mask';

/** Each starts with fixed letters or at the start of a word of bounded length, so that the time is linear in the length of the text. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // User and password in a URL.
  [/(:\/\/)[^\s/?#"']*@/g, `$1${MASK}@`],
  // Signatures and keys in the query of a URL.
  [
    /([?&#;](?:sig|signature|x-(?:amz|goog)-(?:signature|credential|security-token)|sas|key|(?:\w{1,20}_)?token|(?:\w{1,20}_)?secret|api_?key|password)=)[^&#\s"']+/gi,
    `$1${MASK}`,
  ],
  // Connection strings.
  [
    /\b((?:accountkey|sharedaccesskey|sharedaccesssignature|password|pwd|client_?secret)=)[^;&\s"']+/gi,
    `$1${MASK}`,
  ],
  [/\b(bearer )[\w.~+/-]+=*/gi, `$1${MASK}`],
  [/\b(authorization["']?\s{0,3}[=:]\s{0,3}["']?\w{1,20} )[^\s"',;]+/gi, `$1${MASK}`],
  // User and password without a scheme, as of a registry.
  [/(?<![\w.+-])([\w.+-]{1,100}:)[^\s/@:"']{1,200}@(?=[\w-]{1,63}(?:\.|:\d|\/))/g, `$1${MASK}@`],
  // Personal access tokens of Databricks.
  [/\bdapi[0-9a-f]{32}(?:-\d)?\b/g, MASK],
];

/** A name before its value: `token=x`, `"api_key": "x"`. */
const ASSIGNED = /(?<![\w.-])(?:--?)?\\?["']?([A-Za-z_][\w.-]{0,99})\\?["']?\s{0,3}([=:])\s{0,3}/g;
const VALUE = /"[^"]*"|'[^']*'|[^\s;&,"'{}[\]]+/y;
/** An argument behind its name: `--password x`. */
const FLAG = /(?<![\w-])(--?([A-Za-z][\w.-]{0,99})\s{1,10})(?!-)\S+/g;
/** What follows a colon in prose: `token: expired`. */
const WORD = /^[A-Za-z]+[.!]?$/;

/**
 * The text without the secrets that are known by their form: in URLs, connection strings and headers, and behind a name
 * that says so.
 */
export function maskText(text: string, isSecret: (name: string) => boolean = isSecretName): string {
  let masked = text;
  for (const [pattern, replacement] of RULES) masked = masked.replace(pattern, replacement);
  return maskAssigned(masked, isSecret).replace(FLAG, (all, start: string, name: string) =>
    isSecret(name) ? `${start}${MASK}` : all,
  );
}

function maskAssigned(text: string, isSecret: (name: string) => boolean): string {
  let masked = '';
  let end = 0;
  for (const found of text.matchAll(ASSIGNED)) {
    const [all, name = '', sign] = found;
    const start = found.index + all.length;
    if (found.index < end || !isSecret(name)) continue;
    VALUE.lastIndex = start;
    const value = VALUE.exec(text)?.[0];
    if (value === undefined || (sign === ':' && WORD.test(value))) continue;
    const quote = /^["']/.exec(value)?.[0] ?? '';
    masked += `${text.slice(end, start)}${quote}${MASK}${quote}`;
    end = start + value.length;
  }
  return masked + text.slice(end);
}
