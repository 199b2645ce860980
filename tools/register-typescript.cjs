/** Lets `node -r` load TypeScript files, so that tools work on src without a build. */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync, version } = require('@swc/core');

const root = join(__dirname, '..');
const folder = join(root, 'node_modules/.cache/register-typescript');
const settings = version + readFileSync(join(root, '.swcrc'), 'utf8');

/** A file may be loaded again and again in one process, as mutation testing does. */
const transformed = new Map();

require.extensions['.ts'] = (module, filename) => {
  let code = transformed.get(filename);
  if (code === undefined) {
    code = keptCode(filename);
    transformed.set(filename, code);
  }
  module._compile(code, filename);
};

const { _resolveFilename: resolve } = Module;

/** `import('./x.js')`, as the bundler and the types want it, stands for x.ts. */
Module._resolveFilename = function resolveTypeScript(request, ...rest) {
  try {
    return resolve.call(this, request, ...rest);
  } catch (error) {
    if (!/^\.{1,2}\/.+\.js$/.test(request)) throw error;
    return resolve.call(this, request.slice(0, -'.js'.length), ...rest);
  }
};

/** What a file becomes; it is kept between processes, of which the tests start many. */
function keptCode(filename) {
  const source = readFileSync(filename, 'utf8');
  const hash = createHash('sha256').update(settings).update(filename).update('\0').update(source);
  const path = join(folder, `${hash.digest('hex')}.js`);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const { code } = transformSync(source, { filename, swcrc: true });
    mkdirSync(folder, { recursive: true });
    // Another process may be about to read the file.
    writeFileSync(`${path}.${process.pid}`, code);
    renameSync(`${path}.${process.pid}`, path);
    return code;
  }
}
