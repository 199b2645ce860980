/** The one entry of the codec: all that the models may use of it. */
export {
  ADDITIONAL,
  additionalPropertiesOf,
  readIssuesOf,
  setAdditionalProperties,
} from '../schema/additional-properties';
export type { AdditionalProperties } from '../schema/additional-properties';
export { buildInstance } from '../model/create';
export { checkInstance } from '../model/validate';
export { copyInstance } from '../model/clone';
export { describeValue } from './issues/describe-value';
export { equalValues } from '../json/equal';
export { exampleOf } from '../model/example';
export { jsonSchemaOf, type JsonSchema } from '../schema/describe/json-schema';
export { writeExactJson } from '../json/stringify';
export { setOwn } from './checked/any-value';
export {
  modelOfMapValues,
  openApiPropertiesOf,
  VALUES_SUFFIX,
  type OpenApiProperties,
} from '../schema/describe/open-api';
export { joinPaths, renderPath, type PathSegment } from './issues/path';
export { isPlainObject } from '../json/plain-object';
export { tooDeep, tooManyItems, unknownField } from './issues/messages';
export { readDict, readText } from './read';
export { readArray, readArrayText } from './read-array';
export { DEFAULT_MAX_DEPTH, type ReadOptions } from './options';
export { readBody, readValue, refuseMissing } from './read-untrusted';
export {
  standardSchemaOf,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from '../model/standard-schema';
export {
  writeDict,
  writeForStringify,
  writeMaskedDict,
  writeMaskedText,
  writeText,
} from '../encode/write';
