/** A piece of JavaScript that was put together from checked parts alone. */
export class Code {
  constructor(readonly text: string) {}
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Puts code together. A template takes code, a number, or an array of code; strings
 * are refused, so that no name from a document or a decorator can become code by accident.
 */
export function code(
  strings: TemplateStringsArray,
  ...parts: readonly (Code | number | readonly Code[])[]
): Code {
  return new Code(String.raw({ raw: strings }, ...parts.map(render)));
}

function render(part: Code | number | readonly Code[]): string {
  if (typeof part === 'number') return String(part);
  return part instanceof Code ? part.text : part.map(render).join('\n');
}

/** A value as a literal. */
export function literal(value: string | number | boolean): Code {
  // JSON knows neither -0 nor NaN.
  if (typeof value === 'number') return new Code(Object.is(value, -0) ? '-0' : String(value));
  return new Code(JSON.stringify(value));
}

/** A name that the generator itself made up. */
export function name(identifier: string): Code {
  if (!IDENTIFIER.test(identifier)) throw new TypeError(`not an identifier: ${identifier}`);
  return new Code(identifier);
}

/** Access to a property, whatever characters its name has. */
export function member(object: Code, property: string): Code {
  return IDENTIFIER.test(property)
    ? code`${object}.${new Code(property)}`
    : code`${object}[${literal(property)}]`;
}
