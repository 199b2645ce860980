import { readFileSync } from 'node:fs';

/**
 * Throws if a file has a letter outside of ASCII, for which V8 keeps the whole file with two bytes a letter and takes longer to
 * read it. esbuild escapes them in strings, but not in regular expressions.
 */
export function assertAscii(file) {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((text) => /[^\p{ASCII}]/u.test(text));
  if (line)
    throw new Error(`${file} has a letter outside of ASCII; write it as \\u…: ${line.trim()}`);
}
