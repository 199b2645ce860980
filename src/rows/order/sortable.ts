/** Sorts after every part that has a number. */
const LAST = 'x';
/** Sorts before every digit, so that a part without its last zeros goes before the longer ones that it begins. */
const SEPARATOR = '-';
/** The first bit of 32. */
const SIGN = 2 ** 31;

/** Texts of small numbers, such as counts, for most parts are one; made when the first is asked for. */
let known: readonly string[] | undefined;
const MOST_KNOWN = 1_000;
/** Bytes as two digits. `toString(16)` of 32 bits takes twenty times as long as this table. */
const HEXADECIMAL = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const bytes = new DataView(new ArrayBuffer(8));

/** A text that sorts, byte by byte, as the parts do one after the other; an undefined part goes after every other. */
export function sortable(parts: readonly (number | undefined)[]): string {
  return parts.map((part) => (part === undefined ? LAST : sortableNumber(part))).join(SEPARATOR);
}

function sortableNumber(value: number): string {
  known ??= Array.from({ length: MOST_KNOWN }, (_, number) => sortableDouble(number));
  // The text of -0 is that of 0.
  return (value < MOST_KNOWN ? known[value] : undefined) ?? sortableDouble(value);
}

/** The bits of a double in hexadecimal without the last zeros, turned so that they sort as the numbers do. */
function sortableDouble(value: number): string {
  bytes.setFloat64(0, value);
  const [upper, lower] = [bytes.getUint32(0), bytes.getUint32(4)];
  const isNegative = upper >= SIGN;
  const digits =
    hexadecimal(isNegative ? ~upper : upper | SIGN) + hexadecimal(isNegative ? ~lower : lower);
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** 32 bits as eight digits. */
function hexadecimal(bits: number): string {
  const digitsOf = (shift: number): string => HEXADECIMAL[(bits >>> shift) & 0xff] as string;
  return digitsOf(24) + digitsOf(16) + digitsOf(8) + digitsOf(0);
}
