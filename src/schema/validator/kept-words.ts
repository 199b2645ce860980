const wordsOf = new WeakMap<object, Set<unknown>>();

/** Notes the enum values that a read with open enums kept on an instance: class-validator's constraints let these pass, and no others. */
export function noteKeptWords(instance: object, value: unknown): void {
  const words = wordsOf.get(instance) ?? new Set();
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  for (const word of values) words.add(word);
  wordsOf.set(instance, words);
}

/** True for an enum value that was kept. */
export function isKeptWord(instance: object | undefined, value: unknown): boolean {
  return instance !== undefined && wordsOf.get(instance)?.has(value) === true;
}

/** Notes on a copy what is noted on the instance. */
export function copyKeptWords(instance: object, copy: object): void {
  const words = wordsOf.get(instance);
  if (words) wordsOf.set(copy, words);
}
