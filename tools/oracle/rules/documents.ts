import { NumberLiteral, type Draft } from '../../../test/helpers/draft';
import { hasLeaf, isDraftObject, mapLeaves } from '../draft-kinds';
import type { Place } from '../place';
import type { Rule } from '../rule';
import { seedFields } from '../seed-types';

/** Documents that are refused as a whole. */
export const DOCUMENT_RULES: readonly Rule[] = [
  {
    name: 'null-text',
    why: 'The text null is a document without a run; only the value null gives null.',
    docs: 'The text `null` gives `None`',
    at: ({ role, value, model }) => role === 'document' && value === null && model !== 'GitSource',
    python: 'either',
    here: 'refuses',
    instead: () => ({}),
    isAhead: true,
    examples: [['Run', 'null']],
    others: [
      ['Run', '{}'],
      ['Run', '{"state": null}'],
      ['GitSource', 'null'],
    ],
  },
  {
    name: 'nan-in-text',
    why: "Python's JSON reads NaN and Infinity as numbers; they are no JSON.",
    docs: '`NaN` and `Infinity` in a text are read',
    at: ({ role, value }) => role === 'document' && hasLeaf(value, isNoJson),
    python: 'either',
    here: 'refuses',
    codes: ['parse'],
    instead: ({ value }) =>
      mapLeaves(value, (leaf) => (isNoJson(leaf) ? new NumberLiteral('0.5') : leaf)),
    examples: [
      ['AzureAttributes', '{"spot_bid_max_price": NaN}'],
      ['Run', '{"x": [-Infinity]}'],
    ],
    others: [['AzureAttributes', '{"spot_bid_max_price": "NaN"}']],
  },
  {
    name: 'null-git-source',
    why: "Python's GitSource, unlike its other models, refuses null.",
    docs: '`GitSource` refuses null',
    at: ({ role, value, model }) => role === 'document' && value === null && model === 'GitSource',
    python: 'refuses',
    here: 'either',
    instead: () => ({}),
    examples: [['GitSource', 'null']],
    others: [
      ['Run', 'null'],
      ['Run', '{"git_source": null}'],
    ],
  },
  {
    name: 'not-a-run',
    why: 'A page of runs, a job, an error body, an output and camelCase names would be empty runs in Python.',
    docs: 'What is not a run is read as an empty run',
    at: (place) => place.role === 'document' && place.model === 'Run' && isOtherDocument(place),
    python: 'either',
    here: 'refuses',
    instead: () => ({}),
    isAhead: true,
    examples: [
      ['Run', '{"runs": [], "has_more": false}'],
      ['Run', '{"job_id": 1, "settings": {"name": "x"}}'],
      ['Run', '{"error_code": "NOT_FOUND", "message": "x"}'],
      ['Run', '{"metadata": {"run_id": 1}, "error": "x"}'],
      ['Run', '{"runId": 1, "state": {"lifeCycleState": "RUNNING"}}'],
    ],
    others: [
      ['Run', '{}'],
      ['Run', '{"new_in_2027": []}'],
      ['Run', '{"run_id": 1, "runs": []}'],
      ['Run', '{"run_id": 1, "runId": 1}'],
      ['RunState', '{"runs": []}'],
    ],
  },
];

/** What other documents of the API have. */
const OTHERS = ['runs', 'has_more', 'error_code', 'metadata', 'settings'] as const;
/** What a job or an output shares with a run. */
const SHARED = ['job_id', 'creator_user_name'] as const;

/** True if another document's field is there and no field of a run but shared ones, or camelCase names and none in snake_case. */
function isOtherDocument({ value }: Place): boolean {
  if (!isDraftObject(value)) return false;
  const keys = Object.keys(value);
  const fields = keys.filter((key) => seedFields('Run').has(key));
  if (keys.some(isCamelCase)) return fields.every((field) => !field.includes('_'));
  const isOther = keys.some((key) => OTHERS.some((other) => other === key));
  return isOther && fields.every((field) => SHARED.some((shared) => shared === field));
}

function isCamelCase(key: string): boolean {
  const wire = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return wire !== key && seedFields('Run').has(wire);
}

function isNoJson(leaf: Draft): boolean {
  return leaf instanceof NumberLiteral && /^(NaN|-?Infinity)$/.test(leaf.text);
}
