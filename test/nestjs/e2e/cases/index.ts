import type { Case } from '../case.js';
import { BODY_CASES } from './bodies.js';
import { DERIVED_CASES } from './derived.js';
import { FIELD_CASES } from './fields.js';
import { HOSTILE_CASES } from './hostile.js';
import { INTEGER_CASES } from './integers.js';
import { ONE_OF_CASES } from './one-of.js';
import { RESPONSE_CASES } from './responses.js';
import { UNKNOWN_FIELD_CASES } from './unknown-fields.js';
import { VALID_CASES } from './valid.js';

/** Every request that each version, adapter and pipe must answer. */
export const CASES: readonly Case[] = [
  ...VALID_CASES,
  ...UNKNOWN_FIELD_CASES,
  ...FIELD_CASES,
  ...ONE_OF_CASES,
  ...BODY_CASES,
  ...INTEGER_CASES,
  ...HOSTILE_CASES,
  ...DERIVED_CASES,
  ...RESPONSE_CASES,
];
