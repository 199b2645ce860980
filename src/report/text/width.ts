import stringWidth from 'string-width';

const NARROW_ONLY = /^[ -~]*$/;

/** How many columns a text takes on a terminal. Task keys may be in any script. */
export function displayWidth(text: string): number {
  return NARROW_ONLY.test(text) ? text.length : stringWidth(text);
}
