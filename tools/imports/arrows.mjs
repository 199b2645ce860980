/**
 * Which paths of src each folder of src may import from, besides itself. An import goes downwards only: no folder may
 * import one that stands below it in this table. CONTRIBUTING.md shows the table to readers.
 */
const LEAVES = ['errors', 'enums', 'json'];

export const MAY_IMPORT = {
  peers: [],
  errors: [],
  enums: [],
  json: ['errors'],
  codegen: [],
  schema: ['errors', 'json', 'codegen'],
  decode: ['schema', 'errors', 'json', 'codegen'],
  encode: ['schema', 'errors', 'json', 'codegen'],
  model: ['decode', 'encode', 'schema', 'errors', 'json'],
  // Of the models, types only: see TYPES_ONLY.
  domain: ['models', 'model/lenient', 'model/stated', ...LEAVES],
  // Of the schema, what decorates a class and its properties.
  models: [
    'schema/decorators',
    'schema/one-of',
    'schema/class-tools/computed',
    'schema/own-document',
    'model',
    'domain',
    'enums',
    'errors',
  ],
  stream: ['domain', 'models', 'model', 'decode', ...LEAVES],
  pages: ['domain', 'models', 'model', 'decode', ...LEAVES],
  watch: ['pages', 'domain', 'models', 'model', 'decode', ...LEAVES],
  // Of the schema, how types and secrets are written.
  rows: ['schema/describe', 'schema/secrets', 'domain', 'models', 'model', ...LEAVES],
  report: ['domain', 'models', 'model', ...LEAVES],
  // Of the models, types only: it must weigh little.
  light: ['domain', 'models', 'model/shown-text', 'schema/additional-properties', ...LEAVES],
};

/** Pairs of folders of which the first may import types from the second, but no value. */
export const TYPES_ONLY = [
  ['domain', 'models'],
  ['light', 'models'],
];

/** Folders that may import all of src but each other, and that no folder may import. */
export const TOPS = ['nestjs', 'cli'];
