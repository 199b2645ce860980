/** The one entry of the codec: all that the models may use of it. */
export {
  ADDITIONAL,
  additionalPropertiesOf,
  readIssuesOf,
  setAdditionalProperties,
} from './additional-properties';
export type { AdditionalProperties } from './additional-properties';
export { buildInstance } from './build-instance';
export { checkInstance } from './check-instance';
export { copyInstance } from './copy-instance';
export { describeValue } from './describe-value';
export { equalValues } from './equal-values';
export { exampleOf } from './example';
export { jsonSchemaOf, type JsonSchema } from './json-schema';
export { writeExactJson } from './json/write-json';
export { setOwn } from './keep-value';
export {
  modelOfMapValues,
  openApiPropertiesOf,
  VALUES_SUFFIX,
  type OpenApiProperties,
} from './open-api-properties';
export { renderPath, type PathSegment } from './path';
export { isPlainObject } from './plain-object';
export { tooDeep, tooManyItems, unknownField } from './problems';
export { readDict, readText } from './read';
export { readArray, readArrayText } from './read-array';
export { DEFAULT_MAX_DEPTH, type ReadOptions } from './read-options';
export { readBody, readValue, refuseMissing } from './read-value';
export {
  standardSchemaOf,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from './standard-schema';
export { writeDict, writeForStringify, writeMaskedDict, writeMaskedText, writeText } from './write';
