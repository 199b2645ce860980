import { ModelUsageError } from '../errors/model-usage-error';
import type { FieldDescriptor } from './field-descriptor';
import type { ModelClass } from './model-class';
import { oneOfMembers, siblingsOf, type OneOfMember } from './one-of';
import { fieldsOf } from './registry';
import { withheldBy } from './withheld';

/** All that reading and writing need to know of a class, put together once. */
export interface ModelPlan {
  readonly model: ModelClass;
  readonly name: string;
  readonly fields: readonly FieldDescriptor[];
  /** The wire names. */
  readonly wires: ReadonlySet<string>;
  /** The fields that have aliases, by alias. */
  readonly aliased: ReadonlyMap<string, FieldDescriptor>;
  /** The wire names that only other members of its oneOf have. */
  readonly siblingWires: ReadonlySet<string>;
  /** The names that a mapped type left out: they are not kept as unknown ones, or a caller could set what is not theirs. */
  readonly withheld: ReadonlySet<string>;
  /** The members, if the class is the base of a oneOf. */
  readonly members: readonly OneOfMember[] | undefined;
  /** Makes an empty instance by the class's constructor. */
  create(): Record<PropertyKey, unknown>;
}

const plans = new WeakMap<ModelClass, ModelPlan>();

/**
 * The plan of a class.
 * @throws ModelUsageError if two properties of the class have one wire name.
 */
export function planOf(model: ModelClass): ModelPlan {
  const known = plans.get(model);
  if (known) return known;
  const fields = fieldsOf(model);
  const Constructor = model as unknown as new () => Record<PropertyKey, unknown>;
  const plan: ModelPlan = {
    model,
    name: model.name,
    fields,
    wires: new Set(fields.map((field) => field.wire)),
    aliased: new Map(
      fields.flatMap((field) => (field.aliases ?? []).map((alias) => [alias, field] as const)),
    ),
    siblingWires: new Set(
      siblingsOf(model).flatMap((sibling) => fieldsOf(sibling).map(({ wire }) => wire)),
    ),
    withheld: withoutFields(withheldBy(model), fields),
    members: oneOfMembers(model),
    create: () => new Constructor(),
  };
  assertDistinct(plan);
  plans.set(model, plan);
  return plan;
}

/** A class that declares such a field again has it. */
function withoutFields(
  names: ReadonlySet<string>,
  fields: readonly FieldDescriptor[],
): ReadonlySet<string> {
  if (names.size === 0) return names;
  const known = new Set(fields.flatMap(({ wire, aliases = [] }) => [wire, ...aliases]));
  return new Set([...names].filter((name) => !known.has(name)));
}

function assertDistinct({ fields, wires, name }: ModelPlan): void {
  if (wires.size === fields.length) return;
  const seen = new Set<string>();
  const twice = fields.find(({ wire }) => seen.size === seen.add(wire).size) as FieldDescriptor;
  throw new ModelUsageError(`${name} declares the wire name ${twice.wire} on two properties`);
}
