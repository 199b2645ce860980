import type { FieldDescriptor } from '../../src/schema/field-descriptor';
import { modelOf } from '../../src/schema/field-descriptor';
import type { ModelClass } from '../../src/schema/model-class';
import { fittingMembers, oneOfMembers } from '../../src/schema/one-of';
import { fieldsOf } from '../../src/schema/registry';
import { renderPath, type PathSegment } from '../../src/decode/issues/path';

/** More items than these are shown in ranges, so that nothing has more children than a browser lays out at once. */
const MOST_CHILDREN = 100;

/** A field of a model, as a key of a document names it. */
interface NamedField {
  /** The model, by the name of its page. */
  readonly model: string;
  readonly field: FieldDescriptor;
}

/** A value of a document and where it stands, or a range of the items of a long array. */
export interface DocumentNode {
  /** The steps from the document to the value, the outermost first. */
  readonly steps: readonly PathSegment[];
  readonly value: unknown;
  /** The field that the key names; undefined for keys that the library does not know. */
  readonly named?: NamedField;
  /** The model of the object, or of the items of the array. */
  readonly model?: ModelClass;
  /** True for an item of the field's array or map, and not its whole value. */
  readonly isItem: boolean;
  /** True for a key that the model around it does not have. */
  readonly isUnknown?: boolean;
  /** The first and the last index of a range. */
  readonly range?: readonly [first: number, last: number];
}

/** The path of a node in wire names, as the library's problems have it; empty for the document. */
export function pathOf({ steps }: DocumentNode): string {
  return renderPath([...steps].reverse());
}

/** How many values stand directly below a node. */
export function sizeOf({ value, range }: DocumentNode): number {
  if (range) return range[1] - range[0] + 1;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

/** What stands below a node. */
export function childrenOf(node: DocumentNode): DocumentNode[] {
  const { value, range } = node;
  if (Array.isArray(value)) {
    const [first, last] = range ?? [0, value.length - 1];
    const size = last - first + 1;
    if (size <= MOST_CHILDREN)
      return Array.from({ length: size }, (_, at) => itemOf(node, first + at, value[first + at]));
    return rangesOf(node, first, last);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map((key) => memberOf(node, key));
}

/** The child in which a step leads on; a range, if the items stand in ranges. */
export function childAt(node: DocumentNode, step: PathSegment): DocumentNode | undefined {
  return childrenOf(node).find(({ steps, range }) =>
    range
      ? typeof step === 'number' && step >= range[0] && step <= range[1]
      : steps.at(-1) === step,
  );
}

function rangesOf(node: DocumentNode, first: number, last: number): DocumentNode[] {
  let width = MOST_CHILDREN;
  while ((last - first + 1) / width > MOST_CHILDREN) width *= MOST_CHILDREN;
  const ranges: DocumentNode[] = [];
  for (let from = first; from <= last; from += width)
    ranges.push({ ...node, range: [from, Math.min(from + width - 1, last)] });
  return ranges;
}

function itemOf(node: DocumentNode, index: number, value: unknown): DocumentNode {
  const { range: _, ...array } = node;
  return { ...array, steps: [...node.steps, index], value, isItem: true, ...modelAt(node, value) };
}

function memberOf(node: DocumentNode, key: string): DocumentNode {
  const value = (node.value as Record<string, unknown>)[key];
  const steps = [...node.steps, key];
  const { named, isItem } = node;
  if (named?.field.kind === 'map' && !isItem)
    return { steps, value, named, isItem: true, ...modelAt(node, value) };
  const field = node.model && fieldNamed(node.model, key);
  if (!node.model || !field)
    return { steps, value, isItem: false, isUnknown: node.model !== undefined };
  const model = modelOf(field);
  const isSingle = field.kind === 'model';
  return {
    steps,
    value,
    named: { model: node.model.name, field },
    isItem: false,
    ...(model && { model: isSingle ? memberOfOneOf(model, value) : model }),
  };
}

function modelAt({ model }: DocumentNode, value: unknown): { readonly model?: ModelClass } {
  return model ? { model: memberOfOneOf(model, value) } : {};
}

function fieldNamed(model: ModelClass, key: string): FieldDescriptor | undefined {
  return fieldsOf(model).find(({ wire, aliases = [] }) => wire === key || aliases.includes(key));
}

/** Of a oneOf, the form that the object has. */
function memberOfOneOf(model: ModelClass, value: unknown): ModelClass {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const members = oneOfMembers(model);
  if (!members || !isObject) return model;
  return fittingMembers(members, value as Record<string, unknown>)[0]?.model ?? model;
}
