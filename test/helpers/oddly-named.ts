import { ArrayField, StringField } from '../../src';
import { Everything } from './everything';

/** A model with wire names that every object inherits, which class-transformer cannot tell from a field. */
export class OddlyNamed extends Everything {
  @StringField('toString', { required: true })
  asText!: string;

  @ArrayField('constructor', () => Everything)
  makers?: Everything[];
}
