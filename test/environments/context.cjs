/**
 * A Node environment whose global object is an ordinary one. Jest's own asks a proxy for each use of `Object` or `Array`, which takes
 * up to four fifths of the time of code that does little else. Errors keep 10 lines of their stack, as everywhere but in Jest.
 */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/**
 * V8 compiles a module anew for each test file that loads it. A script can run in the contexts of all files of a process, with what
 * was compiled of its functions by then.
 */
const scripts = new Map();
const { compileFunction } = vm;
vm.compileFunction = (source, parameters, options) => {
  const { filename, parsingContext } = options ?? {};
  // An `import()` needs what Jest gives to this call alone.
  if (filename === undefined || !parsingContext || source.includes('import(')) {
    return compileFunction(source, parameters, options);
  }
  const known = scripts.get(filename);
  const isKnown = known?.source === source;
  const script = isKnown ? known.script : scriptOf(source, parameters, filename);
  if (!isKnown) scripts.set(filename, { source, script });
  return script.runInContext(parsingContext);
};

/** The source keeps its lines. */
function scriptOf(source, parameters, filename) {
  return new vm.Script(`(function (${parameters.join(', ')}) {${source}\n})`, { filename });
}

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
