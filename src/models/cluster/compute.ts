import { HardwareAcceleratorType } from '../../enums/hardware-accelerator-type';
import { EnumField } from '../../schema/decorators/enum-field';
import { Model } from '../../model/model';

/** Serverless compute settings of a single task. */
export class Compute extends Model {
  /** GPU configuration of a serverless task. */
  @EnumField('hardware_accelerator', HardwareAcceleratorType)
  hardwareAccelerator?: HardwareAcceleratorType;
}
