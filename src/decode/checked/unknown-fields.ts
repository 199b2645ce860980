import { addProperty } from '../../schema/additional-properties';
import type { Instance } from './settle-field';
import { keepValue } from './any-value';
import type { ModelPlan } from '../../schema/plan';
import { unknownField } from '../issues/messages';
import { INVALID, type ReadContext } from '../context';

type JsonObject = Record<string, unknown>;

/**
 * Keeps, drops or refuses the keys of an object that are no field of the model.
 * @returns the keys.
 */
export function readUnknownFields(
  plan: ModelPlan,
  input: JsonObject,
  instance: Instance,
  context: ReadContext,
  depth: number,
): readonly string[] {
  if (context.unknownFields === 'drop') return [];
  const unknown: string[] = [];
  for (const key of Object.keys(input)) {
    if (!plan.wires.has(key) && !isReadAlias(plan, key, input)) unknown.push(key);
  }
  readUnknownKeys(plan, unknown, input, instance, context, depth);
  return unknown;
}

/** Keeps or refuses these keys. */
export function readUnknownKeys(
  plan: ModelPlan,
  keys: readonly string[],
  input: JsonObject,
  instance: Instance,
  context: ReadContext,
  depth: number,
): void {
  for (const key of keys) {
    const value = input[key];
    const mark = context.issueCount;
    if (context.unknownFields === 'reject') {
      context.report(() => unknownField(plan.name, key, plan.fields));
    }
    if (value !== undefined && (context.unknownFields === 'keep' || context.lenient)) {
      const kept = keepValue(value, context, depth + 1);
      if (kept !== INVALID) addProperty(instance, key, kept);
    }
    context.locate(mark, key);
  }
}

/** True for an alias that stands for its field: neither the field itself nor an alias before it is set. */
function isReadAlias(plan: ModelPlan, key: string, input: JsonObject): boolean {
  const field = plan.aliased.get(key);
  if (!field) return false;
  const names = [field.wire, ...(field.aliases as readonly string[])];
  return names
    .slice(0, names.indexOf(key))
    .every(
      (name) => !Object.hasOwn(input, name) || input[name] === null || input[name] === undefined,
    );
}
