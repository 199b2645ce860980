/** Lets `node -r` load TypeScript files, so that tools work on src without a build. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

/** A file may be loaded again and again in one process, as mutation testing does. */
const transformed = new Map();

require.extensions['.ts'] = (module, filename) => {
  const known = transformed.get(filename);
  const code =
    known ?? transformSync(readFileSync(filename, 'utf8'), { filename, swcrc: true }).code;
  if (known === undefined) transformed.set(filename, code);
  module._compile(code, filename);
};
