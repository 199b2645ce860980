import type { FieldDescriptor, ModelClass } from '../../src';
import { planOf, type ModelPlan } from '../../src/schema/plan';

/** The note that is made when a decoder looks for unknown fields. */
export const ALL_NAMES = 'all names';

/** A plan, and the wire names of the descriptors that were read since the list was emptied. */
export interface WatchedPlan {
  readonly plan: ModelPlan;
  readonly looks: string[];
}

/**
 * The plan of a class, of its fields without aliases. Compiled code refers to descriptors, but looks at one only where it
 * leaves a value to the functions of checked reading, which have the same result: so the looks tell the two ways apart.
 */
export function watchedPlan(model: ModelClass): WatchedPlan {
  const looks: string[] = [];
  const note = (name: string): void => {
    if (looks.at(-1) !== name) looks.push(name);
  };
  const known = planOf(model);
  const fields = known.fields.filter(({ aliases }) => !aliases);
  const wires = new Set(fields.map(({ wire }) => wire));
  const plan: ModelPlan = {
    ...known,
    fields: fields.map((field) => watched(field, note)),
    aliased: new Map(),
    get wires() {
      note(ALL_NAMES);
      return wires;
    },
  };
  return { plan, looks };
}

function watched(field: FieldDescriptor, note: (name: string) => void): FieldDescriptor {
  return new Proxy(field, {
    get: (target, key) => {
      note(field.wire);
      return Reflect.get(target, key) as unknown;
    },
  });
}
