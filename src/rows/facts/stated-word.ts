import { textOf } from '../../domain/values/text-of';
import { stated, type Extensible } from '../../model/stated';

/**
 * A text that is stated, also a word that this version does not know.
 * @param value - the property's value. If it is a text, as it mostly is, no name is looked up.
 */
export function statedWord<M extends Extensible>(
  value: unknown,
  model: M | undefined,
  property: keyof M & string,
): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  return model ? textOf(stated(model, property)) : undefined;
}
