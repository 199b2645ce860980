/**
 * A Node environment in which `new Function` and `eval` throw, as under
 * `--disallow-code-generation-from-strings`: that flag alone does not reach the contexts in which Jest runs tests.
 */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = (object, options) =>
      createContext(object, { ...options, codeGeneration: { strings: false, wasm: true } });
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    this.global.codeGenerationForbidden = true;
  }
};
