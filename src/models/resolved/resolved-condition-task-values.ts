import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Operands of an if/else task after their references were replaced. */
export class ResolvedConditionTaskValues extends Model {
  /** Value that stood on the left of the comparison. */
  @StringField('left', { example: '1284' })
  left?: string;

  /** Value that stood on the right of the comparison. */
  @StringField('right', { example: '0' })
  right?: string;
}
