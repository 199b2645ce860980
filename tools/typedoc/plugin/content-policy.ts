import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of every page: the site's own files, the scripts given here, and nothing else. No page may ask
 * another server for anything, or send anything anywhere.
 */
export function contentPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
