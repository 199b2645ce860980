import * as transformer from 'class-transformer';

import { loadedModules, SECOND_COPY, warnOfSecondCopy } from '../../src/peers/warn-of-second-copy';

const ours = {
  '/app/node_modules/databricks-jobs/node_modules/class-transformer/cjs/index.js': {
    exports: transformer,
  },
};
const other = { exports: { Expose: () => undefined } };

describe('warnOfSecondCopy', () => {
  const emitWarning = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  afterEach(() => {
    emitWarning.mockClear();
  });
  afterAll(() => {
    emitWarning.mockRestore();
  });

  test.each([
    ['/app/node_modules/class-transformer/cjs/index.js'],
    ['C:\\app\\node_modules\\class-transformer\\cjs\\index.js'],
    ['/app/node_modules/.pnpm/class-transformer@0.4.0/node_modules/class-transformer/cjs/index.js'],
  ])('warns of %s, where it is not the copy that the models have', (path) => {
    warnOfSecondCopy({ ...ours, [path]: other, '/app/main.js': {} });
    expect(emitWarning).toHaveBeenCalledTimes(1);
    const [message, options] = emitWarning.mock.calls[0] as unknown as [string, { code: string }];
    expect(message).toContain('class-transformer is loaded twice');
    expect(message).toContain(path);
    expect(message).toContain('npm ls class-transformer');
    expect(options.code).toBe(SECOND_COPY);
  });

  test.each([
    ['our own', '/app/node_modules/class-transformer/cjs/index.js', { exports: transformer }],
    [
      'the private copy of another package',
      '/app/node_modules/routing/node_modules/class-transformer/cjs/index.js',
      other,
    ],
    [
      'the private copy of another package with a scope',
      '/app/node_modules/@a/b/node_modules/class-transformer/cjs/index.js',
      other,
    ],
    ['a package of a longer name', '/app/node_modules/my-class-transformer/cjs/index.js', other],
  ])('does not warn of %s', (_, path, module) => {
    warnOfSecondCopy({ ...ours, [path]: module });
    expect(emitWarning).not.toHaveBeenCalled();
  });

  test('says nothing where its own copy is not among the modules, as in Jest and in bundles', () => {
    warnOfSecondCopy({ '/app/node_modules/class-transformer/cjs/index.js': other });
    expect(emitWarning).not.toHaveBeenCalled();
  });

  test('looks at the modules that are loaded', () => {
    const found = Object.keys(loadedModules()).filter((path) => path.includes('class-transformer'));
    expect(found).not.toEqual([]);
  });
});
