import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  {
    name: 'unknown-field',
    why: '',
    docs: '',
    at: (place) => place.role === 'unknown',
    python: 'reads',
    here: 'either',
    instead: () => undefined,
    writes: () => ({}),
    examples: [['Run', '{"x":1}']],
    others: [['Run', '{"run_id":1}']],
  },
];
