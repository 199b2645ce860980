import { code, literal, type Code } from '../../codegen/code';
import { isMapOf } from '../../codegen/runtime';
import type { Scope } from '../../codegen/scope';
import type { FieldDescriptor } from '../../schema/field-descriptor';
import { testedKindOf } from '../../schema/kinds';
import type { ArrayType } from '../../schema/kinds/array';
import type { MapType } from '../../schema/kinds/map';
import type { ModelClass } from '../../schema/model-class';
import { settleFieldValue } from '../checked/settle-field';
import { INVALID } from '../context';
import { copyItems, takeItems } from './runtime';
import type { DecoderSlot } from './slot';

/** What the code of a decoder may refer to. */
export interface Site {
  readonly scope: Scope;
  readonly slotOf: (model: ModelClass) => DecoderSlot;
  /** Reads a value by its descriptor, if the quick test fails. */
  readonly refuse: Code;
}

/** Emits an expression for the value of a property of the instance `t`, given a value `v` that is neither null nor undefined. */
export function emitValue(field: FieldDescriptor, descriptor: Code, site: Site): Code {
  const wire = field.aliases ? code`w` : literal(field.wire);
  const otherwise = code`${site.refuse}(${descriptor}, ${wire}, v, t, c, d)`;
  if (field.kind === 'array') return emitArray(field, wire, otherwise, site);
  if (field.kind === 'map') return emitMap(field, otherwise, site);
  if (field.kind === 'model') return emitModel(field.model, wire, site);
  return code`${emitTest(field, site.scope)} ? v : ${otherwise}`;
}

/** The quick test of a kind as a condition on `v`. */
function emitTest(type: FieldDescriptor, scope: Scope): Code {
  const kind = testedKindOf(type);
  if (kind.emitTest) return kind.emitTest(type, scope);
  return code`${scope.bind('accepts', kind.accepts(type))}(v)`;
}

function emitModel(model: ModelClass, wire: Code, site: Site): Code {
  const { scope } = site;
  const slot = scope.bind('slot', site.slotOf(model));
  const settle = scope.bind('settle', settleFieldValue);
  const read = scope.bind('reading', undefined);
  scope.declare(
    code`function ${read}_(w, v, t, c, d) {
const mark = c.issueCount;
const r = ${slot}.decode(v, c, d + 1);
return c.issueCount === mark ? r : ${settle}(w, v, r, mark, t, c, d);
}`,
  );
  return code`${read}_(${wire}, v, t, c, d)`;
}

function emitArray(field: ArrayType, wire: Code, otherwise: Code, site: Site): Code {
  const { scope } = site;
  const isArray = scope.bind('isArray', Array.isArray);
  const fits = field.maxItems === undefined ? code`` : code` && v.length <= ${field.maxItems}`;
  const guard = code`${isArray}(v) && d < c.maxDepth${fits}`;
  const { items } = field;
  if (items.kind === 'model') {
    return code`${guard} ? ${emitItemReader(items.model, site)}_(${wire}, v, t, c, d) : ${otherwise}`;
  }
  const test = scope.bind('test', testedKindOf(items).accepts(items));
  const take = scope.bind('takeItems', takeItems);
  return code`${guard} && (x = ${take}(v, c, ${test})) !== undefined ? x : ${otherwise}`;
}

/** Each field gets its own function. So the call in it always has the same nested decoder, which V8 can inline. */
function emitItemReader(model: ModelClass, { scope, slotOf }: Site): Code {
  const slot = scope.bind('slot', slotOf(model));
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
function emitMap({ items }: MapType, otherwise: Code, { scope }: Site): Code {
  if (items.kind === 'model') return otherwise;
  const test = scope.bind('test', testedKindOf(items).accepts(items));
  const isMap = scope.bind('isMapOf', isMapOf);
  return code`!c.fromCaller && d < c.maxDepth && ${isMap}(v, ${test}) ? v : ${otherwise}`;
}
