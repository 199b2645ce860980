import type { ModelClass } from './model-class';

/** One of the models that may stand where a `oneOf` is expected. */
export interface OneOfMember {
  /** The class of the member. */
  readonly model: ModelClass;
  /** The wire name of the field that only this member has. */
  readonly key: string;
}

const members = new Map<object, OneOfMember[]>();

/**
 * Says that the decorated class is one of those that may stand where the abstract class `base`
 * is expected, and that the wire field `key` tells it from the others.
 */
export function OneOf(base: ModelClass, key: string): (model: ModelClass) => void {
  return (model) => {
    const known = members.get(base);
    if (known) known.push({ model, key });
    else members.set(base, [{ model, key }]);
  };
}

/** The models that may stand where `base` is expected; undefined where `base` is itself a model. */
export function oneOfMembers(base: ModelClass): readonly OneOfMember[] | undefined {
  return members.get(base);
}
