/** Reading, for the folders above. */
export { setOwn } from '../json/set-own';
export { isPlainObject } from '../json/plain-object';
export { tooDeep } from './issues/messages';
export { unknownField } from './issues/name-messages';
export { joinPaths, renderPath, type PathSegment } from './issues/path';
export {
  assertReadOptions,
  completeReadOptions,
  DEFAULT_MAX_DEPTH,
  READ_OPTION_NAMES,
  type ReadOptions,
} from './options';
export { readText } from './read';
export { readArray, readArrayText } from './read-array';
export { readBody, readValue, refuseMissing } from './read-untrusted';
