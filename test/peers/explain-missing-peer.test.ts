import { load } from '../../src/peers/explain-missing-peer';
import { PEER_RANGES } from '../../src/peers/peer-ranges';
import { peerDependencies } from '../../package.json';

const notFound = (message: string): Error =>
  Object.assign(new Error(message), { code: 'MODULE_NOT_FOUND' });

function thrownFor(error: unknown): unknown {
  try {
    return load(() => {
      // What is thrown may be anything, and this is about passing it on.

      throw error;
    });
  } catch (thrown) {
    return thrown;
  }
}

describe('load', () => {
  test('the ranges are those of the package', () => {
    expect(PEER_RANGES).toEqual(peerDependencies);
  });

  test('gives what the entry gives', () => {
    expect(load(() => 'library')).toBe('library');
  });

  test.each([
    ['Node', "Cannot find module 'class-validator'\nRequire stack:\n- /a/library.js"],
    ['Jest', "Cannot find module 'class-validator' from 'dist/library.js'"],
    ["Node's ESM", "Cannot find package 'class-validator' imported from /a/library.js"],
  ])('names a missing peer, the versions and what to do, where %s misses it', (_, message) => {
    const cause = notFound(message);
    expect(thrownFor(cause)).toMatchObject({
      code: 'MODULE_NOT_FOUND',
      cause,
      message:
        'databricks-jobs needs class-validator ^0.14.2 || ^0.15.0, a peer dependency that cannot be found from where ' +
        'databricks-jobs is installed; add it to the application: npm install class-validator',
    });
  });

  test('says that the version may be the reason, if a file of the peer is missing', () => {
    const cause = notFound("Cannot find module 'class-validator/cjs/container.js'");
    expect(thrownFor(cause)).toMatchObject({
      cause,
      message:
        'databricks-jobs needs class-validator ^0.14.2 || ^0.15.0, a peer dependency that cannot be found from where ' +
        'databricks-jobs is installed, at least not in such a version; add it to the application: npm install class-validator',
    });
  });

  test.each([
    ['a module that is no peer', notFound("Cannot find module 'validator'")],
    ['a module whose name begins as a peer', notFound("Cannot find module 'rxjs-more'")],
    ['a property of every object', notFound("Cannot find module 'constructor'")],
    ['another error of the library', new TypeError("Cannot find module 'rxjs'")],
    ['what is no error', 'thrown text'],
  ])('passes on %s', (_, error) => {
    expect(thrownFor(error)).toBe(error);
  });
});
