/**
 * A Node environment whose global object is an ordinary one. Jest's own asks a proxy for each use of `Object` or `Array`, which takes
 * up to four fifths of the time of code that does little else. Errors keep 10 lines of their stack, as everywhere but in Jest.
 */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

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
