import { depthOf, isDraftArray, isDraftObject } from '../draft-kinds';
import { replaceAt, type Place } from '../place';
import type { Rule } from '../rule';

const DEEPEST = 64;
const REFERENCES = ['git_branch', 'git_tag', 'git_commit'] as const;
const GIT = '"git_url": "https://example.com/r", "git_provider": "gitHub"';

/** What Python turns into an object or a list, reads in spite of a rule, or reads at any depth. */
export const SHAPE_RULES: readonly Rule[] = [
  {
    name: 'array-from-object',
    why: 'Python walks over whatever stands for an array of models, so that an object without keys and an empty string are an empty array.',
    docs: '`{}` or `""` for an array of models is read as `[]`',
    at: ({ type, value }) =>
      type?.kind === 'array' && type.items?.kind === 'model' && isWalkedByPython(value),
    python: 'either',
    here: 'refuses',
    codes: ['type'],
    instead: () => undefined,
    examples: [
      ['Run', '{"tasks": {}}'],
      ['Run', '{"tasks": ""}'],
      ['ClusterSpec', '{"libraries": {"": 1}}'],
    ],
    others: [
      ['Run', '{"tasks": []}'],
      ['Run', '{"tasks": {"a": 1}}'],
      ['SparkJarTask', '{"parameters": {}}'],
    ],
  },
  {
    name: 'object-from-pairs',
    why: "Python's dict() makes an object of an empty array or string, and of an array of pairs.",
    docs: '`[]`, `""` or an array of pairs for an object is read as an object',
    at: ({ type, value }) =>
      (type?.kind === 'model' || type?.kind === 'map') && isDictInPython(value),
    python: 'either',
    here: 'refuses',
    codes: ['type'],
    instead: ({ role }) => (role === 'field' ? undefined : {}),
    examples: [
      ['Run', '[]'],
      ['Run', '{"state": ""}'],
      ['RunParameters', '{"sql_params": [["a", 1]]}'],
      ['RunParameters', '{"sql_params": ["ab"]}'],
      ['RunParameters', '{"sql_params": [{"a": 1, "b": 2}]}'],
      ['Run', '{"tasks": [[]]}'],
    ],
    others: [
      ['Run', '{}'],
      ['Run', '{"state": "TERMINATED"}'],
      ['RunParameters', '{"sql_params": [["a", 1, 2]]}'],
      ['RunParameters', '{"sql_params": [[["a"], 1]]}'],
      ['RunParameters', '{"sql_params": [{}]}'],
      ['Run', '{"tasks": []}'],
    ],
  },
  {
    name: 'second-git-reference',
    why: 'Python tries each kind of git source alone, so that a reference of a wrong type is not seen beside a sound one.',
    docs: 'A git source with a sound reference and a broken one is read',
    at: ({ type, value }) =>
      type?.model === 'GitSource' && isDraftObject(value) && brokenReferences(value).length > 0,
    python: 'either',
    here: 'refuses',
    codes: ['one_of'],
    instead: ({ value }) => {
      const broken = isDraftObject(value) ? brokenReferences(value) : [];
      return replaceAt(
        value,
        broken.map((key) => ({ path: [key], by: undefined })),
      );
    },
    examples: [['GitSource', `{${GIT}, "git_branch": "main", "git_tag": 1}`]],
    others: [
      ['GitSource', `{${GIT}, "git_branch": "main", "git_tag": "v1"}`],
      ['GitSource', `{${GIT}, "git_branch": "main", "git_tag": null}`],
      ['GitSource', `{${GIT}, "git_tag": 1}`],
      ['GitBranchSource', `{${GIT}, "git_branch": "main", "git_tag": 1}`],
    ],
  },
  {
    name: 'newline-after-key',
    why: "In Python's patterns `$` also matches before a newline at the end, so that a key may end in one.",
    docs: 'A newline at the end of a task key is read',
    at: ({ field, value }) =>
      field?.isKey === true && typeof value === 'string' && /^[\p{L}\p{N}_-]+\n$/u.test(value),
    python: 'reads',
    here: 'refuses',
    codes: ['pattern'],
    instead: ({ value }) => (value as string).slice(0, -1),
    examples: [['RunTask', '{"task_key": "a\\n"}']],
    others: [
      ['RunTask', '{"task_key": "a"}'],
      ['RunTask', '{"task_key": "a\\n\\n"}'],
      ['RunTask', '{"task_key": "a", "description": "a\\n"}'],
    ],
  },
  {
    name: 'too-deep',
    why: 'Here objects and arrays nest at most 64 levels deep, unless maxDepth says otherwise.',
    docs: 'Objects and arrays nest as deep as the stack allows',
    at: ({ path, value }) => path.length === 1 && depthOf(value) >= DEEPEST,
    python: 'either',
    here: 'refuses',
    codes: ['too_deep'],
    isBelow: true,
    instead: ({ role }) => (role === 'item' ? {} : undefined),
    examples: [
      ['Run', `{"x": ${'['.repeat(64)}${']'.repeat(64)}}`],
      ['DockerBasicAuth', `{"a secret": ${'['.repeat(64)}${']'.repeat(64)}}`],
    ],
    others: [['Run', `{"x": ${'['.repeat(63)}${']'.repeat(63)}}`]],
  },
];

/** True if iterating over the value in Python gives nothing, or empty strings, of which dict() makes objects. */
function isWalkedByPython(value: Place['value']): boolean {
  if (isDraftObject(value)) return Object.keys(value).every((key) => key === '');
  return value === '';
}

/** True if dict(value) gives a dict in Python, though the value is none. */
function isDictInPython(value: Place['value']): boolean {
  return value === '' || (isDraftArray(value) && value.every(isPair));
}

/** A sequence of two of which the first can be a key: of an object the keys, of a string the letters. */
function isPair(item: Place['value']): boolean {
  if (typeof item === 'string') return Array.from(item).length === 2;
  if (isDraftObject(item)) return Object.keys(item).length === 2;
  return (
    isDraftArray(item) && item.length === 2 && !isDraftArray(item[0]) && !isDraftObject(item[0])
  );
}

/** The references that are no strings, if there is one that is. */
function brokenReferences(value: Readonly<Record<string, Place['value']>>): string[] {
  const present = REFERENCES.filter((key) => value[key] !== undefined && value[key] !== null);
  const broken = present.filter((key) => typeof value[key] !== 'string');
  return broken.length < present.length ? broken : [];
}
