/**
 * An environment in which `new Function` and `eval` throw, as under `--disallow-code-generation-from-strings`: that flag alone does
 * not reach the contexts in which Jest runs tests.
 */
const Environment = require('./context.cjs')({ codeGeneration: { strings: false, wasm: true } });

module.exports = class extends Environment {
  constructor(config, context) {
    super(config, context);
    this.global.codeGenerationForbidden = true;
  }
};
