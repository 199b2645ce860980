const PARTS = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** True if two literals are the same number: integers to the last digit, fractions as 64-bit doubles. */
export function isSameNumber(given: string, written: string): boolean {
  const [left, right] = [normalized(given), normalized(written)];
  if (left.digits === right.digits && left.exponent === right.exponent) return true;
  const isFraction = left.exponent < 0;
  return isFraction && Number(given) === Number(written);
}

/** The digits without zeros at either end, and the power of ten that they are multiplied by. */
function normalized(literal: string): { digits: string; exponent: number } {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = PARTS.exec(literal) ?? [];
  const all = whole + fraction;
  let end = all.length;
  while (end > 1 && all[end - 1] === '0') end -= 1;
  const digits = all.slice(0, end).replace(/^0+(?=\d)/, '');
  if (digits === '0') return { digits, exponent: 0 };
  return { digits: sign + digits, exponent: Number(exponent) + whole.length - end };
}
