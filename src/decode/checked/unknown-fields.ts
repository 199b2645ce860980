import { createBag, type AdditionalProperties } from '../../schema/additional-properties';
import { keepMember } from './any-value';
import type { ModelPlan } from '../../schema/plan';
import { maskKey } from '../../schema/secrets/mask';
import { unknownField } from '../issues/name-messages';
import { INVALID, type ReadContext } from '../context';

type JsonObject = Record<string, unknown>;

/**
 * Keeps, drops or refuses the keys of an object that are no field of the model.
 * @param bag - what the instance keeps already; undefined if there is nothing.
 * @returns what it keeps now, which the caller stores: a class's own code does so several times as fast as code for all.
 */
export function readUnknownFields(
  plan: ModelPlan,
  input: JsonObject,
  bag: AdditionalProperties | undefined,
  context: ReadContext,
  depth: number,
): AdditionalProperties | undefined {
  if (context.unknownFields === 'drop') return bag;
  return readUnknownKeys(plan, unknownKeysOf(plan, input), input, bag, context, depth);
}

/** The keys of an object that are no field of the model. */
export function unknownKeysOf(plan: ModelPlan, input: JsonObject): readonly string[] {
  const unknown: string[] = [];
  for (const key of Object.keys(input)) {
    if (!plan.wires.has(key) && !isReadAlias(plan, key, input)) unknown.push(key);
  }
  return unknown;
}

/** Keeps or refuses these keys. */
export function readUnknownKeys(
  plan: ModelPlan,
  keys: readonly string[],
  input: JsonObject,
  bag: AdditionalProperties | undefined,
  context: ReadContext,
  depth: number,
): AdditionalProperties | undefined {
  let all = bag;
  for (const key of keys) {
    const value = input[key];
    // What another member of a oneOf has is known, and null is absent.
    if (value === null && plan.siblingWires.has(key)) continue;
    const mark = context.issueCount;
    if (context.unknownFields === 'reject') {
      context.report(() => unknownField(plan.name, key, plan.fields));
    }
    const isKept = context.unknownFields === 'keep' || context.lenient;
    if (value !== undefined && isKept && !plan.withheld.has(key)) {
      const kept = keepMember(key, value, context, depth + 1);
      if (kept !== INVALID) (all ??= createBag())[key] = kept;
    }
    if (context.issueCount !== mark) context.locate(mark, shownKey(plan, key));
  }
  return all;
}

/** In an object that holds a secret a key that is no name may be one. */
function shownKey({ fields }: ModelPlan, key: string): string {
  return fields.some(({ secret }) => secret) ? maskKey(key) : key;
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
