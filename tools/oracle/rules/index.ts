import type { Rule } from '../rule';
import { DOCUMENT_RULES } from './documents';
import { NEWER_API_RULES } from './newer-api';
import { NUMBER_RULES } from './numbers';
import { SHAPE_RULES } from './shapes';

/** Every intended difference; where two could explain a place, the first does. */
export const RULES: readonly Rule[] = [
  ...DOCUMENT_RULES,
  ...SHAPE_RULES,
  ...NUMBER_RULES,
  ...NEWER_API_RULES,
];
