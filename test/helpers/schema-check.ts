import { Validator } from '@cfworker/json-schema';
import { Ajv2020 } from 'ajv/dist/2020';

import type { JsonSchema } from '../../src';
import { canGenerateCode } from '../../src/codegen/can-generate-code';

const ajv = new Ajv2020({ strict: false, unicodeRegExp: true });

/** A function that checks a value against a JSON Schema: by ajv, or by a validator without code generation if that is forbidden. */
export function schemaCheck(schema: JsonSchema): (value: unknown) => boolean {
  if (canGenerateCode()) return ajv.compile(schema);
  const validator = new Validator(schema, '2020-12');
  return (value) => validator.validate(value).valid;
}
