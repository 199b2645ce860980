import { ArrayField, StringField } from '../../src';
import { EveryKind } from './every-kind';

/** A model with wire names that every object inherits. class-transformer cannot tell these from fields. */
export class InheritedNames extends EveryKind {
  @StringField('toString', { required: true })
  asText!: string;

  @ArrayField('constructor', () => EveryKind)
  makers?: EveryKind[];
}
