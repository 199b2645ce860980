import type { ModelClass } from '../../schema/model-class';
import { Model } from '../../model/model';

/** True for a class that extends `Model`, abstract ones such as `GitSource` included. */
export function isModelClass(value: unknown): value is ModelClass<Model> {
  return (
    typeof value === 'function' && (value as { prototype?: unknown }).prototype instanceof Model
  );
}
