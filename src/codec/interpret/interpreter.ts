import type { Engine } from '../engine';
import { interpretModel } from './decode-model';
import { interpretInstance } from './encode-model';

/** Reads and writes by going over the descriptors each time. */
export const interpreter: Engine = {
  name: 'interpreter',
  decodeModel: interpretModel,
  encodeModel: interpretInstance,
};
