import type { ElementDescriptor, FieldDescriptor } from '../schema/field-descriptor';
import type { ModelClass } from '../schema/model-class';
import { planOf, type ModelPlan } from '../schema/plan';

type JsonObject = Record<string, unknown>;

const INTEGER = 42;
const NUMBER = 0.5;
const TEXT = 'example';

/**
 * A plausible document of a class, made from the examples that its fields state. A field whose example is
 * null is left out, and so is one that would nest a class in itself without need.
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
  return outer.some((model) => model === field.model);
}

function exampleOfField(field: FieldDescriptor, outer: readonly ModelClass[]): unknown {
  if (field.example !== undefined && field.example !== null) return structuredClone(field.example);
  if (field.default !== undefined) return field.default;
  if (field.kind === 'array') return [exampleOfElement(field.items as ElementDescriptor, outer)];
  if (field.kind === 'map')
    return { key: exampleOfElement(field.items as ElementDescriptor, outer) };
  if (field.kind === 'string') return exampleText(field);
  return exampleOfElement(field as ElementDescriptor, outer);
}

/** A text that keeps to the limits of length; one that must match a pattern wants an example of its own. */
function exampleText({ minLength = 0, maxLength = Infinity }: FieldDescriptor): string {
  return TEXT.padEnd(minLength, 'x').slice(0, maxLength);
}

function exampleOfElement(type: ElementDescriptor, outer: readonly ModelClass[]): unknown {
  switch (type.kind) {
    case 'model':
      return exampleWithin(type.model as ModelClass, outer);
    case 'enum':
      return (type.enum as readonly string[])[0];
    case 'boolean':
      return false;
    case 'integer':
      return INTEGER;
    case 'number':
      return NUMBER;
    default:
      return TEXT;
  }
}
