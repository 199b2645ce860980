import type { Engine } from './engine';
import { interpretModel } from './checked/model';
import { interpretInstance } from '../encode/checked/model';

/** Reads and writes by going over the descriptors each time. */
export const interpreter: Engine = {
  name: 'interpreter',
  decodeModel: interpretModel,
  encodeModel: interpretInstance,
};
