/**
 * A document that is not yet a text or an object. Besides JSON values it can hold a number literal, whose digits an object would
 * lose, and a value that only a caller can pass.
 */
export type Draft =
  | null
  | boolean
  | number
  | string
  | NumberLiteral
  | CallerValue
  | Draft[]
  | { [key: string]: Draft };

/** A number as it is written in a text. */
export class NumberLiteral {
  constructor(readonly text: string) {}
}

/** A value that no JSON text can hold: undefined, a bigint, a date. In a text it becomes null. */
export class CallerValue {
  constructor(readonly value: unknown) {}
}

/** The draft as JSON text. */
export function toText(draft: Draft): string {
  if (draft instanceof NumberLiteral) return draft.text;
  if (draft instanceof CallerValue) return 'null';
  if (typeof draft !== 'object' || draft === null) return JSON.stringify(draft);
  if (Array.isArray(draft)) return `[${draft.map(toText).join(',')}]`;
  const members = Object.entries(draft).map(
    ([key, member]) => `${JSON.stringify(key)}:${toText(member)}`,
  );
  return `{${members.join(',')}}`;
}

/** The draft as an object that a caller passes. Number literals are rounded as JSON.parse rounds them. */
export function toObject(draft: Draft): unknown {
  if (draft instanceof NumberLiteral) return JSON.parse(draft.text) as number;
  if (draft instanceof CallerValue) return draft.value;
  if (typeof draft !== 'object' || draft === null) return draft;
  if (Array.isArray(draft)) return draft.map(toObject);
  const object = {};
  for (const [key, member] of Object.entries(draft)) setKey(object, key, toObject(member));
  return object;
}

/** True if the draft holds a value that no text can hold. */
export function holdsCallerValue(draft: Draft): boolean {
  if (draft instanceof CallerValue) return true;
  if (draft instanceof NumberLiteral || typeof draft !== 'object' || draft === null) return false;
  return Object.values(draft).some(holdsCallerValue);
}

/** Sets a key as JSON.parse does, `__proto__` included. */
export function setKey(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
