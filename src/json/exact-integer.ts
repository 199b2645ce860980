/** An integer with more digits than this is not kept: one short exponent could otherwise fill the memory. */
export const MOST_DIGITS = 10_000;

let bound: bigint | undefined;

/** True for an integer that is written with more digits than are read. */
export function isTooLong(value: bigint): boolean {
  bound ??= 10n ** BigInt(MOST_DIGITS);
  return value >= bound || value <= -bound;
}

const PARTS = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
type Parts = [literal: string, sign: string, whole: string, fraction?: string, exponent?: string];

/**
 * The value of a JSON number literal whose digits JSON.parse may have lost: a bigint for an
 * integer beyond ±(2^53 − 1), `Infinity` for what neither a double nor that many digits can hold, and
 * undefined if the double is exact or the literal is a fraction.
 */
export function exactInteger(
  literal: string,
  mostDigits: number = MOST_DIGITS,
): bigint | number | undefined {
  const value = Number(literal);
  if (Number.isSafeInteger(value)) return undefined;
  const parts = PARTS.exec(literal) as unknown as Parts;
  const [, sign, whole, fraction = '', exponent = 0] = parts;
  const allDigits = (whole + fraction).replace(/^0+/, '');
  const digits = withoutTrailingZeros(allDigits);
  const zeros = allDigits.length - digits.length + Number(exponent) - fraction.length;
  if (zeros < 0) return Number.isFinite(value) ? undefined : Infinity;
  if (digits.length + zeros > mostDigits) return Infinity;
  return BigInt(sign + digits + '0'.repeat(zeros));
}

/**
 * True for a literal that a double was written as, such as `1.2345678901234568e+29`: it has an exponent, and the double has the same
 * digits. To read it as a bigint would write it as other text than before.
 */
export function isWrittenDouble(literal: string): boolean {
  if (!/[eE]/.test(literal)) return false;
  const written = String(Number(literal));
  return written.includes('e') && exactInteger(written) === exactInteger(literal);
}

/** By hand, since a pattern such as /0+$/ takes quadratic time on long runs of zeros. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charCodeAt(end - 1) === 0x30) end -= 1;
  return digits.slice(0, end);
}
