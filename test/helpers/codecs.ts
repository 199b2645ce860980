import { decodeChecked } from '../../src/decode/checked/model';
import { decodeCompiled } from '../../src/decode/compiled/decode-compiled';
import type { DecodeModel } from '../../src/decode/context';
import { encodeChecked } from '../../src/encode/checked/model';
import { encodeCompiled } from '../../src/encode/compiled/encode-compiled';
import type { EncodeModel } from '../../src/encode/context';

/** One way of reading and writing. There are two, which always agree. */
export interface Codec {
  readonly decodeModel: DecodeModel;
  readonly encodeModel: EncodeModel;
}

/** Reads and writes by compiled code. */
export const compiled: Codec = { decodeModel: decodeCompiled, encodeModel: encodeCompiled };
/** Reads and writes by going over the descriptors each time. */
export const checked: Codec = { decodeModel: decodeChecked, encodeModel: encodeChecked };
