interface Format {
  readonly name: string;
  /** The first bytes, each as the character of that code. */
  readonly signature: string;
  /** What to do with it. */
  readonly advice: string;
}

const FORMATS: readonly Format[] = [
  {
    name: 'gzip',
    signature: '\u001f\u008b',
    advice: 'decompress it first, for example with gunzip',
  },
  { name: 'a zip archive', signature: 'PK\u0003\u0004', advice: 'unpack it first' },
  {
    name: 'zstd',
    signature: '(\u00b5/\u00fd',
    advice: 'decompress it first, for example with unzstd',
  },
  { name: 'bzip2', signature: 'BZh', advice: 'decompress it first, for example with bunzip2' },
];
const REPLACEMENT = '\uFFFD';

/** The most characters that {@link otherFormat} looks at. */
export const LONGEST_SIGNATURE = 4;

/**
 * What a text is by its first characters, if it is none, and what to do; undefined for anything else.
 * @param start - the first characters; of bytes, each as the character of that code.
 */
export function otherFormat(start: string): string | undefined {
  const format = FORMATS.find(({ signature }) => hasSignature(start, signature));
  if (format) return `this is ${format.name}, not text; ${format.advice}`;
  const zeros = Array.from(start.slice(0, LONGEST_SIGNATURE), (char) => char === '\0');
  if (zeros.length < 2) return undefined;
  // JSON starts with characters of ASCII, which have one zero in UTF-16, and has no zero in UTF-8.
  if (zeros.every((isZero, index) => isZero === (index % 2 === 1))) return unmarked('UTF-16LE');
  return zeros.every((isZero, index) => isZero === (index % 2 === 0))
    ? unmarked('UTF-16BE')
    : undefined;
}

function unmarked(encoding: string): string {
  return (
    `this is ${encoding} without a byte order mark; ` +
    `convert it to UTF-8, for example with iconv -f ${encoding} -t UTF-8`
  );
}

/** Bytes that were decoded as UTF-8 before have lost all that is no ASCII. */
function hasSignature(start: string, signature: string): boolean {
  return Array.from(signature).every((char, index) => {
    const isAscii = char < '\u0080';
    return start[index] === char || (!isAscii && start[index] === REPLACEMENT);
  });
}
