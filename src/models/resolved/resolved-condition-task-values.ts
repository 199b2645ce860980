import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Operands of a condition task after their references were resolved. */
export class ResolvedConditionTaskValues extends Model {
  /** Left operand. */
  @StringField('left', { example: '1284' })
  left?: string;

  /** Right operand. */
  @StringField('right', { example: '0' })
  right?: string;
}
