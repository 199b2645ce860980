import type { FieldDescriptor, ModelClass } from '../../src';
import { renderPath, type PathSegment } from '../../src/decode/issues/path';
import { modelOf } from '../../src/schema/field-descriptor';
import { fieldsOf } from '../../src/schema/registry';
import { oneOfMembers } from '../../src/schema/one-of';

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g;

/**
 * The path that class-validator names for an issue's path. It cannot name an item of a list of scalars, an item that is no object, or
 * anything inside a map: it names the field in their place. For an alias it names the field too.
 */
export function toolPath(model: ModelClass, path: string): string {
  const steps = stepsOf(path);
  const kept: PathSegment[] = [];
  let fields = fieldsUnder(model);
  for (let index = 0; index < steps.length; index += 1) {
    const field = fields.find(({ wire, aliases }) =>
      [wire, ...(aliases ?? [])].includes(String(steps[index])),
    );
    if (!field) throw new Error(`${path} leads to no field of ${model.name}`);
    kept.unshift(field.wire);
    const nested = modelOf(field);
    if (!nested || field.kind === 'map') break;
    if (field.kind === 'array') {
      if (index + 2 >= steps.length) break;
      index += 1;
      kept.unshift(steps[index] as number);
    }
    fields = fieldsUnder(nested);
  }
  return renderPath(kept);
}

/** The path with the name of each field in place of the alias that the document has. */
export function withoutAliases(model: ModelClass, path: string): string {
  let fields = fieldsUnder(model);
  const named = stepsOf(path).map((step) => {
    const field = fields.find(({ aliases }) => aliases?.includes(String(step)));
    const known = field ?? fields.find(({ wire }) => wire === step);
    const nested = known && known.kind !== 'map' ? modelOf(known) : undefined;
    if (typeof step === 'string') fields = nested ? fieldsUnder(nested) : [];
    return known?.wire ?? step;
  });
  return renderPath(named.reverse());
}

/** True if the first path leads to a place inside of the second. */
export function liesBelow(path: string, other: string): boolean {
  return path.startsWith(`${other}.`) || path.startsWith(`${other}[`);
}

function stepsOf(path: string): PathSegment[] {
  return [...path.matchAll(STEP)].map(([, index, quoted, plain]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? String(plain) : (JSON.parse(quoted) as string);
  });
}

function fieldsUnder(model: ModelClass): readonly FieldDescriptor[] {
  return oneOfMembers(model)?.flatMap((member) => fieldsOf(member.model)) ?? fieldsOf(model);
}
