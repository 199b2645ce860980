import { CallerValue, NumberLiteral, setKey, type Draft } from './draft';

/** The drafts with one member less, or with one member made smaller. */
export function* smallerDrafts(draft: Draft): Generator<Draft> {
  if (typeof draft !== 'object' || draft === null) return;
  if (draft instanceof NumberLiteral || draft instanceof CallerValue) return;
  const entries = Object.entries(draft);
  const rebuild = (kept: readonly (readonly [string, Draft])[]): Draft => {
    if (Array.isArray(draft)) return kept.map(([, member]) => member);
    const object = {};
    for (const [key, member] of kept) setKey(object, key, member);
    return object;
  };
  if (entries.length > 8) {
    const half = entries.length >> 1;
    yield rebuild(entries.slice(0, half));
    yield rebuild(entries.slice(half));
  }
  for (const index of entries.keys()) yield rebuild(entries.toSpliced(index, 1));
  for (const [index, [key, member]] of entries.entries()) {
    for (const smaller of smallerDrafts(member)) yield rebuild(entries.with(index, [key, smaller]));
  }
}
