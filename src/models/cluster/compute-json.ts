// Written by `npm run json-types` from the fields of the class; change them there.
import type { HardwareAcceleratorType } from '../../enums/hardware-accelerator-type';

/** The JSON of a `Compute`: what `toDict()` gives and `fromDict` reads. */
export type ComputeJson = {
  /** GPU configuration of a serverless task. */
  hardware_accelerator?: `${HardwareAcceleratorType}`;
};
