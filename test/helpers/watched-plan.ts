import type { FieldDescriptor } from '../../src/metadata/field-descriptor';
import type { ModelPlan } from '../../src/codec/model-plan';

/** A plan that tells which fields' descriptors were looked at. */
export interface WatchedPlan {
  readonly plan: ModelPlan;
  /** The wire names of the fields whose descriptors were looked at while `work` ran. */
  touchedBy(work: () => void): string[];
}

/** Watches the fields that have no aliases: those are always looked up by their descriptor. */
export function watch(plan: ModelPlan): WatchedPlan {
  const touched = new Set<string>();
  const watched = (field: FieldDescriptor): FieldDescriptor =>
    new Proxy(field, {
      get: (target, key) => {
        touched.add(target.wire);
        return Reflect.get(target, key) as unknown;
      },
    });
  const fields = plan.fields.filter(({ aliases }) => !aliases).map(watched);
  return {
    plan: { ...plan, fields, aliased: new Map() },
    touchedBy: (work) => {
      touched.clear();
      work();
      return [...touched];
    },
  };
}
