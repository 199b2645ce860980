/** Sorts after every part that has a number. */
const LAST = 'x';
/** Sorts before every digit, so that a part without its last zeros goes before the longer ones that it begins. */
const SEPARATOR = '-';

const bytes = new DataView(new ArrayBuffer(8));

/** A text that sorts, byte by byte, as the parts do one after the other; an undefined part goes after every other. */
export function sortable(parts: readonly (number | undefined)[]): string {
  return parts.map((part) => (part === undefined ? LAST : sortableNumber(part))).join(SEPARATOR);
}

/** The bits of a double in hexadecimal, turned so that they sort as the numbers do. */
function sortableNumber(value: number): string {
  // -0 is 0.
  bytes.setFloat64(0, value + 0);
  const bits = bytes.getBigUint64(0);
  const turned = bits >> 63n === 1n ? ~bits & MASK : bits | SIGN;
  return turned.toString(16).padStart(16, '0').replace(/0+$/, '');
}

const SIGN = 1n << 63n;
const MASK = (1n << 64n) - 1n;
