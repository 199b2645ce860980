/**
 * What stands in the library for its peer dependencies.
 *
 * Of class-validator it is the files that hold what the library takes. Its index loads validator.js and libphonenumber-js, which
 * are most of the time and of the weight of an import, and of which no field needs anything. All of its files share one store of
 * rules, which is global: rules that are put there by these files are those that an application's `validate()` finds.
 *
 * A process that says that it needs no peers gets decorators that do nothing (src/peers/no-peers.ts).
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where class-validator 0.14.2 to 0.15 has what the library takes, and the function that its index adds. */
const VALIDATOR_FILES = [
  'container',
  'decorator/array/ArrayMaxSize',
  'decorator/common/IsDefined',
  'decorator/common/IsOptional',
  'decorator/common/Validate',
  'decorator/common/ValidateBy',
  'decorator/common/ValidateNested',
  'decorator/number/Max',
  'decorator/number/Min',
  'decorator/typechecker/IsArray',
  'decorator/typechecker/IsBoolean',
  'decorator/typechecker/IsEnum',
  'decorator/typechecker/IsInt',
  'decorator/typechecker/IsNumber',
  'decorator/typechecker/IsString',
  'metadata/MetadataStorage',
  'register-decorator',
  'validation/Validator',
].map((file) => `class-validator/cjs/${file}.js`);

const VALIDATOR = `
const parts = Object.assign({}, ${VALIDATOR_FILES.map((file) => `require('${file}')`).join(', ')});
parts.validateSync = (...given) => parts.getFromContainer(parts.Validator).validateSync(...given);
return parts;
`;

const PEERS = {
  'reflect-metadata': { load: `return require('reflect-metadata');`, none: 'withoutMetadata()' },
  'class-transformer': { load: `return require('class-transformer');`, none: '' },
  'class-validator': { load: VALIDATOR, none: '' },
};

/** Puts it there. */
export function takePeers(root) {
  assertSame();
  const isPeer = new RegExp(`^(?:${Object.keys(PEERS).join('|')})$`);
  return {
    name: 'take-peers',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: isPeer }, ({ path, namespace }) =>
        namespace === 'peer' ? { path, external: true } : { path, namespace: 'peer' },
      );
      onResolve({ filter: /^\.\/peers\/needed$/ }, ({ path, namespace }) =>
        namespace === 'peer' ? { path, external: true } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'peer' }, ({ path }) => ({
        contents: textOf(PEERS[path]),
        loader: 'js',
        resolveDir: `${root}src`,
      }));
    },
  };
}

function textOf({ load, none }) {
  const nothing = none === '' ? '' : `.${none}`;
  return `
    const { needed } = require('./peers/needed');
    module.exports = needed.peers ? load() : require('./peers/no-peers')${nothing};
    function load() { ${load} }
  `;
}

/** @throws Error if class-validator's index has something else than these files. */
function assertSame() {
  const whole = require('class-validator');
  for (const file of VALIDATOR_FILES) {
    for (const [name, part] of Object.entries(require(file))) {
      if (part !== whole[name]) throw new Error(`class-validator has another ${name} than ${file}`);
    }
  }
}
