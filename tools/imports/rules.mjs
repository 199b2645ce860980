import { MAY_IMPORT, TOPS, TYPES_ONLY } from './arrows.mjs';

const anyOf = (paths) => `^src/(${paths.join('|')})(/|\\.ts$)`;
const FOLDERS = [...Object.keys(MAY_IMPORT), ...TOPS];

/** The rules for dependency-cruiser. */
export const RULE_SET = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Files import each other in a circle. Move what both need into a file below them.',
      severity: 'error',
      // A run of the simulator starts runs: the files that play one call each other.
      from: { pathNot: '^test/simulator/' },
      to: { circular: true },
    },
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `arrows-of-${folder}`,
      comment: `src/${folder} may import only from ${allowed.join(', ') || 'itself'}: see tools/imports/arrows.mjs.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: anyOf([folder, ...allowed]) },
    })),
    ...TYPES_ONLY.map(([from, to]) => ({
      name: `types-only-from-${from}-to-${to}`,
      comment: `src/${from} may import types of src/${to}, but no value: write import type.`,
      severity: 'error',
      from: { path: `^src/${from}/` },
      to: { path: `^src/${to}/`, dependencyTypesNot: ['type-only'] },
    })),
    ...TOPS.map((top) => ({
      name: `nothing-imports-${top}`,
      comment: `Only src/${top} itself may import from src/${top}.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${top}/` },
      to: { path: `^src/${top}/` },
    })),
    {
      name: 'known-folders',
      comment: 'This folder of src has no arrows yet: add it to tools/imports/arrows.mjs.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: anyOf(FOLDERS) },
      to: {},
    },
    {
      name: 'src-stands-alone',
      comment: 'src may not import what is beside it in the repository.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools|bench|examples|docs|dist)/' },
    },
  ],
};
