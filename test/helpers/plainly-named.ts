import { CallerValue, NumberLiteral, setKey, type Draft } from './draft';
import { SPECIAL_KEYS } from './odd-drafts';

const PROPERTY_NAME = /[a-z][A-Z]/;

/** The draft without keys that could be a property of an instance, and without infinite numbers. */
export function plainlyNamed(draft: Draft): Draft {
  if (draft instanceof NumberLiteral) return draft.text === '1e400' ? 1 : draft;
  if (typeof draft !== 'object' || draft === null) return draft;
  if (draft instanceof CallerValue) return draft;
  if (Array.isArray(draft)) return draft.map(plainlyNamed);
  const named = {};
  for (const [key, member] of Object.entries(draft)) {
    const isSpecial = (SPECIAL_KEYS as readonly string[]).includes(key) || PROPERTY_NAME.test(key);
    setKey(named, isSpecial ? `renamed ${key}` : key, plainlyNamed(member));
  }
  return named;
}
