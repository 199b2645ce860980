/** The one entry of the codec: all that the models may use of it. */
export {
  ADDITIONAL,
  additionalPropertiesOf,
  readIssuesOf,
  setAdditionalProperties,
} from './additional-properties';
export type { AdditionalProperties, Extensible } from './additional-properties';
export { buildInstance } from './build-instance';
export { checkInstance } from './check-instance';
export { copyInstance } from './copy-instance';
export { equalValues } from './equal-values';
export { exampleOf } from './example';
export { jsonSchemaOf, type JsonSchema } from './json-schema';
export { readDict, readText } from './read';
export type { ReadOptions } from './read-options';
export { writeDict, writeForStringify, writeMaskedDict, writeMaskedText, writeText } from './write';
