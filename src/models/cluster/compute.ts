import { HardwareAcceleratorType } from '../../enums/hardware-accelerator-type';
import { EnumField } from '../../schema/decorators/enum-field';
import { Model } from '../../model/model';
import type { ComputeJson } from './compute-json';
import type { StandardProps } from '../../model/standard-schema';

/** Serverless compute settings of a single task. */
export class Compute extends Model<ComputeJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Compute>;

  /** GPU configuration of a serverless task. */
  @EnumField('hardware_accelerator', HardwareAcceleratorType)
  hardwareAccelerator?: HardwareAcceleratorType;
}
