import type {
  ElementDescriptor,
  ElementKind,
  FieldDescriptor,
} from '../../schema/field-descriptor';
import { matchesPattern } from '../../schema/kinds/matches-pattern';
import type { ModelClass } from '../../schema/model-class';
import { isUnrounded } from '../checked/scalar';
import { settleFieldValue } from '../checked/settle-field';
import { INVALID } from '../context';
import { code, literal, type Code } from '../../codegen/code';
import type { DecoderSlot } from './decoder';
import { copyItems, isMapOf, takeItems, type ScalarTest } from './runtime';
import type { Scope } from '../../codegen/scope';

/** Where code is put: what it may refer to, and the names that it works with. */
export interface Site {
  readonly scope: Scope;
  readonly slotOf: (model: ModelClass) => DecoderSlot;
  /** The instance that is being filled. */
  readonly instance: Code;
  /** Reads a value by its descriptor: for all that the compiled checks do not let pass. */
  readonly refuse: Code;
}

/** Emits an expression for what the property shall be, given a value `v` that is neither null nor undefined. */
export function emitValue(field: FieldDescriptor, descriptor: Code, site: Site): Code {
  const wire = field.aliases ? code`w` : literal(field.wire);
  const otherwise = code`${site.refuse}(${descriptor}, ${wire}, v, ${site.instance}, c, d)`;
  if (field.kind === 'array') return emitArray(field, wire, otherwise, site);
  if (field.kind === 'map') return emitMap(field, otherwise, site);
  if (field.kind === 'model') return emitModel(field, wire, site);
  return code`${EMITTERS[field.kind](field, site)} ? v : ${otherwise}`;
}

/** A condition on `v` that a value of the kind meets; one that does not is looked at again by its descriptor. */
const EMITTERS: Readonly<
  Record<Exclude<ElementKind, 'model'>, (field: FieldDescriptor, site: Site) => Code>
> = {
  string: emitString,
  integer: (_field, { scope }) =>
    code`typeof v === "number" && ${scope.bind('isSafeInteger', Number.isSafeInteger)}(v)`,
  number: (_field, { scope }) =>
    code`typeof v === "number" && ${scope.bind('isUnrounded', isUnrounded)}(v)`,
  boolean: () => code`typeof v === "boolean"`,
  enum: emitEnum,
  any: () => code`typeof v === "string" || typeof v === "boolean"`,
};

function emitString(field: FieldDescriptor, { scope }: Site): Code {
  const { minLength, maxLength, pattern } = field;
  let condition = code`typeof v === "string"`;
  // A length in UTF-16 units that is surely enough, or surely not too much, in code points.
  if (minLength !== undefined) condition = code`${condition} && v.length >= ${2 * minLength - 1}`;
  if (maxLength !== undefined) condition = code`${condition} && v.length <= ${maxLength}`;
  if (pattern) {
    const matches = scope.bind('matches', matchesPattern);
    condition = code`${condition} && ${matches}(${scope.bind('pattern', pattern)}, v)`;
  }
  return condition;
}

/** A value mostly is the one that the last object had; that comparison is three times as fast as the set. */
function emitEnum(field: FieldDescriptor, { scope }: Site): Code {
  const values = scope.bind('values', new Set(field.enum));
  const last = scope.variable('last');
  return code`(v === ${last} || (${values}.has(v) && (${last} = v, true)))`;
}

function emitModel(field: FieldDescriptor, wire: Code, site: Site): Code {
  const { scope } = site;
  const slot = scope.bind('slot', site.slotOf(field.model as ModelClass));
  const settle = scope.bind('settle', settleFieldValue);
  const read = scope.bind('reading', undefined);
  scope.declare(
    code`function ${read}_(w, v, t, c, d) {
const mark = c.issueCount;
const r = ${slot}.decode(v, c, d + 1);
return c.issueCount === mark ? r : ${settle}(w, v, r, mark, t, c, d);
}`,
  );
  return code`${read}_(${wire}, v, ${site.instance}, c, d)`;
}

function emitArray(field: FieldDescriptor, wire: Code, otherwise: Code, site: Site): Code {
  const { scope } = site;
  const isArray = scope.bind('isArray', Array.isArray);
  const fits = field.maxItems === undefined ? code`` : code` && v.length <= ${field.maxItems}`;
  const guard = code`${isArray}(v) && d < c.maxDepth${fits}`;
  const items = field.items as ElementDescriptor;
  if (items.kind === 'model') {
    return code`${guard} ? ${emitItemReader(field, site)}_(${wire}, v, ${site.instance}, c, d) : ${otherwise}`;
  }
  const test = scope.bind('test', scalarTest(items));
  const take = scope.bind('takeItems', takeItems);
  return code`${guard} && (x = ${take}(v, c, ${test})) !== undefined ? x : ${otherwise}`;
}

/** A function of its own for each field, so that its call of the nested decoder always meets the same one. */
function emitItemReader(field: FieldDescriptor, { scope, slotOf }: Site): Code {
  const slot = scope.bind('slot', slotOf(field.items?.model as ModelClass));
  const settle = scope.bind('settle', settleFieldValue);
  const invalid = scope.bind('INVALID', INVALID);
  const copy = scope.bind('copyItems', copyItems);
  const read = scope.bind('reading', undefined);
  scope.declare(
    code`function ${read}_(w, v, t, c, d) {
const start = c.issueCount;
const items = ${copy}(v, c);
let valid = true;
for (let i = 0; i < items.length; i++) {
const mark = c.issueCount;
const item = ${slot}.decode(items[i], c, d + 2);
if (c.issueCount !== mark) c.locate(mark, i);
if (item === ${invalid}) valid = false; else items[i] = item;
}
return c.issueCount === start ? items : ${settle}(w, v, valid ? items : ${invalid}, start, t, c, d);
}`,
  );
  return read;
}

/** A map from a text may be kept as it is; one from a caller is copied, and so is one of models. */
function emitMap(field: FieldDescriptor, otherwise: Code, { scope }: Site): Code {
  const items = field.items as ElementDescriptor;
  if (items.kind === 'model') return otherwise;
  const test = scope.bind('test', scalarTest(items));
  const isMap = scope.bind('isMapOf', isMapOf);
  return code`!c.fromCaller && d < c.maxDepth && ${isMap}(v, ${test}) ? v : ${otherwise}`;
}

function scalarTest(items: ElementDescriptor): ScalarTest {
  switch (items.kind) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'integer':
      return (value) => Number.isSafeInteger(value);
    case 'number':
      return isUnrounded;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum': {
      const values: ReadonlySet<unknown> = new Set(items.enum);
      return (value) => values.has(value);
    }
    default:
      return (value) => value === null || typeof value === 'string' || typeof value === 'boolean';
  }
}
