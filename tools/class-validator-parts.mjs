/**
 * Where class-validator 0.14.2 to 0.15 keeps what the library takes from it. Its index loads validator.js and libphonenumber-js,
 * which are most of the time and of the weight of an import and of which no field needs anything. All parts share one store of
 * rules, which is global: rules that are put there by these files are those that an application's `validate()` finds.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const FILE_OF = {
  ArrayMaxSize: 'decorator/array/ArrayMaxSize',
  IsNumber: 'decorator/typechecker/IsNumber',
  IsOptional: 'decorator/common/IsOptional',
  ValidateBy: 'decorator/common/ValidateBy',
  ValidateNested: 'decorator/common/ValidateNested',
  ValidatorConstraint: 'decorator/common/Validate',
  getFromContainer: 'container',
  getMetadataStorage: 'metadata/MetadataStorage',
  isArray: 'decorator/typechecker/IsArray',
  isBoolean: 'decorator/typechecker/IsBoolean',
  isDefined: 'decorator/common/IsDefined',
  isEnum: 'decorator/typechecker/IsEnum',
  isInt: 'decorator/typechecker/IsInt',
  isString: 'decorator/typechecker/IsString',
  max: 'decorator/number/Max',
  min: 'decorator/number/Min',
  registerDecorator: 'register-decorator',
  Validator: 'validation/Validator',
};

/** As class-validator's index has it: the only function that it adds to its parts. */
const VALIDATE_SYNC = `
import { getFromContainer, Validator } from 'class-validator';
export const validateSync = (...given) => getFromContainer(Validator).validateSync(...given);
`;

/** Lets the library take from class-validator's own files what its index would give. */
export function takeClassValidatorParts() {
  assertSame();
  return {
    name: 'take-class-validator-parts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^class-validator$/ }, () => ({
        path: 'class-validator',
        namespace: 'parts',
        sideEffects: false,
      }));
      onResolve({ filter: /^class-validator\/cjs\// }, ({ path }) => ({
        path,
        external: true,
        sideEffects: false,
      }));
      onLoad({ filter: /.*/, namespace: 'parts' }, () => ({
        contents:
          VALIDATE_SYNC +
          Object.keys(FILE_OF)
            .map((name) => `export { ${name} } from '${pathOf(name)}';`)
            .join('\n'),
        loader: 'js',
      }));
    },
  };
}

function pathOf(name) {
  return `class-validator/cjs/${FILE_OF[name]}.js`;
}

function assertSame() {
  const whole = require('class-validator');
  for (const name of Object.keys(FILE_OF)) {
    if (require(pathOf(name))[name] === whole[name] && whole[name] !== undefined) continue;
    throw new Error(`class-validator's index has another ${name} than ${pathOf(name)}`);
  }
}
