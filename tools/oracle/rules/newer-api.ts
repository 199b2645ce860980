import { isDraftArray } from '../draft-kinds';
import { exactValue } from '../exact-json';
import { enumValuesHere, fieldsHere } from '../fields-here';
import type { Place } from '../place';
import { readHere } from '../read-here';
import type { Rule, Written } from '../rule';
import { isRead } from '../verdict';

/** The Python package is API 2.1, this one is today's API, and keeps what is newer still. */
export const NEWER_API_RULES: readonly Rule[] = [
  {
    name: 'unknown-field',
    why: 'Python drops a field that it does not know; here it is kept as it stands.',
    docs: 'Fields that the model does not have are dropped',
    at: (place) => place.role === 'unknown' && !isKnownHere(place),
    python: 'reads',
    here: 'reads',
    instead: () => undefined,
    examples: [
      ['Run', '{"new_in_2027": {"a": [null, 1.50]}}'],
      ['Run', '{"state": {"__proto__": 1}}'],
    ],
    others: [['Run', '{"overriding_parameters": {"notebook_params": {"new_in_2027": 1}}}']],
  },
  {
    name: 'newer-field',
    why: 'A field that API 2.1 did not have is dropped in Python; here it is read and checked.',
    docs: 'Fields that the model does not have are dropped',
    at: (place) => place.role === 'unknown' && isKnownHere(place) && !isScriptOnS3(place),
    python: 'reads',
    here: 'either',
    instead: () => undefined,
    writes: (place) => newerValue(place),
    examples: [
      ['Run', '{"status": {"state": "RUNNING"}}'],
      ['Run', '{"queue_duration": "long"}'],
    ],
    others: [
      ['Run', '{"new_in_2027": 1}'],
      ['Run', '{"state": {"status": {}}}'],
    ],
  },
  {
    name: 'newer-enum-value',
    why: 'Python knows the enum values of API 2.1 only.',
    docs: 'Enum values of API 2.2 are rejected',
    at: isNewerEnumValue,
    python: 'refuses',
    here: 'reads',
    instead: ({ type }) => type?.values?.[0],
    examples: [
      ['RunState', '{"life_cycle_state": "QUEUED"}'],
      ['Run', '{"trigger": "FILE_ARRIVAL"}'],
    ],
    others: [
      ['RunState', '{"life_cycle_state": "RUNNING"}'],
      ['RunState', '{"life_cycle_state": "QUEUED "}'],
      ['RunState', '{"result_state": "QUEUED"}'],
    ],
  },
  {
    name: 'more-items',
    why: 'API 2.1 allowed 100 tasks and job clusters in a run; attempts add up to more.',
    docs: "At most 100 tasks and job clusters, 4,096 characters of a task's `description`",
    at: ({ field, value }) => isDraftArray(value) && value.length > (field?.maxItems ?? Infinity),
    python: 'refuses',
    here: 'reads',
    instead: ({ field, value }) => (isDraftArray(value) ? value.slice(0, field?.maxItems) : value),
    writes: ({ type, value }) => ({
      value: isDraftArray(value)
        ? value.map((item) => dictAlone(type?.items?.model as string, item))
        : undefined,
    }),
    examples: [['Run', `{"tasks": [${Array(101).fill('{"task_key": "a"}').join()}]}`]],
    others: [['Run', `{"tasks": [${Array(100).fill('{"task_key": "a"}').join()}]}`]],
  },
  {
    name: 'longer-description',
    why: "API 2.1 allowed 4,096 characters in a task's description: a limit for writing a job.",
    docs: "At most 100 tasks and job clusters, 4,096 characters of a task's `description`",
    at: (place) => isLongDescription(place),
    python: 'refuses',
    here: 'reads',
    instead: ({ value }) =>
      Array.from(value as string)
        .slice(0, LONGEST_DESCRIPTION)
        .join(''),
    examples: [['RunTask', `{"task_key": "a", "description": "${'x'.repeat(4_097)}"}`]],
    others: [
      ['RunTask', `{"task_key": "a", "description": "${'x'.repeat(4_096)}"}`],
      ['RunTask', `{"task_key": "${'x'.repeat(101)}"}`],
    ],
  },
  {
    name: 'script-on-s3',
    why: "Python's generator took the name of the init script's field from an old description, where it is S3; the API sends s3.",
    docs: "The init script's field is named `S3`",
    at: isScriptOnS3,
    python: 'either',
    here: 'either',
    instead: () => undefined,
    writes: ({ value, holder }) => ({
      key: 's3',
      value:
        holder && 's3' in holder && 'S3' in holder ? undefined : dictAlone('S3StorageInfo', value),
    }),
    examples: [
      ['InitScriptInfo', '{"S3": {"destination": "s3://b/i.sh"}}'],
      ['InitScriptInfo', '{"s3": {}}'],
    ],
    others: [
      ['ClusterLogConf', '{"s3": {}}'],
      ['InitScriptInfo', '{"file": {}}'],
    ],
  },
];

const LONGEST_DESCRIPTION = 4_096;

function isLongDescription({ role, field, value }: Place): boolean {
  if (role !== 'field' || typeof value !== 'string') return false;
  return field?.maxLength === LONGEST_DESCRIPTION && Array.from(value).length > LONGEST_DESCRIPTION;
}

function isKnownHere({ model, path }: Place): boolean {
  return fieldsHere(model).has(String(path.at(-1)));
}

function isScriptOnS3({ role, model, path }: Place): boolean {
  const isKey = role === 'field' || role === 'unknown';
  return isKey && model === 'InitScriptInfo' && /^s3$/i.test(String(path.at(-1)));
}

function isNewerEnumValue({ model, type, value, path }: Place): boolean {
  if (type?.kind !== 'enum' || typeof value !== 'string' || type.values?.includes(value))
    return false;
  return enumValuesHere(fieldsHere(model).get(String(path.at(-1)))).includes(value);
}

/** What is written for a field that Python does not know: what can be told is that a single value stays as it is. */
function newerValue({ model, path, value }: Place): Written {
  const field = fieldsHere(model).get(String(path.at(-1)));
  if (field?.wire !== path.at(-1)) return { key: field?.wire };
  const isSingle = typeof value === 'string' || typeof value === 'boolean';
  return isSingle ? { value: exactValue(value) } : {};
}

/** What is written for the value of a nested model, read as a document; nothing if it is refused, or null. */
function dictAlone(model: string, value: Place['value']): unknown {
  const verdict = readHere(model, value);
  return isRead(verdict) ? (verdict.dict ?? undefined) : undefined;
}
