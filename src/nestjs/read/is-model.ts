import { Model } from '../../model/model';

/** True for an instance of a model of this copy of the package. */
export function isModel(value: unknown): value is Model {
  return value instanceof Model;
}
