import { CallerValue, NumberLiteral, setKey, type Draft } from './draft';
import { SPECIAL_KEYS } from './random-drafts';

const PROPERTY_NAME = /[a-z][A-Z]/;

/** The draft with every key renamed that could be a property of an instance, and without infinite numbers. */
export function renameSpecialKeys(draft: Draft): Draft {
  if (draft instanceof NumberLiteral) return draft.text === '1e400' ? 1 : draft;
  if (typeof draft !== 'object' || draft === null) return draft;
  if (draft instanceof CallerValue) return draft;
  if (Array.isArray(draft)) return draft.map(renameSpecialKeys);
  const named = {};
  for (const [key, member] of Object.entries(draft)) {
    const isSpecial = (SPECIAL_KEYS as readonly string[]).includes(key) || PROPERTY_NAME.test(key);
    setKey(named, isSpecial ? `renamed ${key}` : key, renameSpecialKeys(member));
  }
  return named;
}
