import { modelOf, type FieldDescriptor } from '../schema/field-descriptor';
import { kindOf } from '../schema/kinds';
import type { ModelClass } from '../schema/model-class';
import { planOf, type ModelPlan } from '../schema/plan';

type JsonObject = Record<string, unknown>;

/**
 * A plausible document of a class, made from the examples that its fields state. A field whose example is
 * null is left out, and so is an optional one that would nest a class in itself.
 */
export function exampleOf(model: ModelClass): JsonObject {
  return exampleWithin(model, []);
}

function exampleWithin(model: ModelClass, outer: readonly ModelClass[]): JsonObject {
  const chosen = firstMember(planOf(model));
  const example: JsonObject = {};
  for (const field of chosen.fields) {
    if (isLeftOut(field, outer.concat(model))) continue;
    example[field.wire] = exampleOfField(field, outer.concat(model));
  }
  return example;
}

function firstMember(plan: ModelPlan): ModelPlan {
  const first = plan.members?.[0];
  return first ? planOf(first.model) : plan;
}

function isLeftOut(field: FieldDescriptor, outer: readonly ModelClass[]): boolean {
  if (field.required) return false;
  if (field.example === null) return true;
  return outer.some((model) => model === modelOf(field));
}

function exampleOfField(field: FieldDescriptor, outer: readonly ModelClass[]): unknown {
  if (field.example !== undefined && field.example !== null) return structuredClone(field.example);
  if (field.default !== undefined) return field.default;
  return kindOf(field).example(field, (model) => exampleWithin(model, outer));
}
