/**
 * A Node environment whose global object is an ordinary one. Jest's own asks a proxy for each use of `Object` or `Array`, which takes
 * up to four fifths of the time of code that does little else. Errors keep 10 lines of their stack, as everywhere but in Jest.
 */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** V8 compiles a module anew for each test file that loads it; a process keeps what was made of it the first time. */
const compiled = new Map();
const { compileFunction } = vm;
vm.compileFunction = (source, parameters, options) => {
  if (options?.filename === undefined) return compileFunction(source, parameters, options);
  const known = compiled.get(options.filename);
  if (known?.source === source) {
    return compileFunction(source, parameters, { ...options, cachedData: known.cachedData });
  }
  const made = compileFunction(source, parameters, { ...options, produceCachedData: true });
  compiled.set(options.filename, { source, cachedData: made.cachedData });
  return made;
};

/**
 * Makes the environment's context with `vm.createContext` in other words: Jest has no option for it.
 * @param contextOptions - of `vm.createContext`.
 */
module.exports = (contextOptions = {}) =>
  class extends TestEnvironment {
    constructor(config, context) {
      const { createContext } = vm;
      vm.createContext = (_object, options) =>
        createContext(vm.constants.DONT_CONTEXTIFY, { ...options, ...contextOptions });
      try {
        super(config, context);
      } finally {
        vm.createContext = createContext;
      }
      this.global.Error.stackTraceLimit = 10;
    }
  };
