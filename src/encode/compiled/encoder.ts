import type { FieldDescriptor } from '../../schema/field-descriptor';
import { kindOf } from '../../schema/kinds';
import type { ScalarKind } from '../../schema/kinds/kind';
import type { ModelClass } from '../../schema/model-class';
import { ADDITIONAL } from '../../schema/additional-properties';
import { encodeAdditional, encodeField, encodeNested } from '../checked/model';
import { refuseMisnamed } from '../checked/refuse-misnamed';
import type { ModelPlan } from '../../schema/plan';
import { code, literal, member, name, type Code } from '../../codegen/code';
import { setOwn } from '../../json/set-own';
import { areAll, isMapOf } from '../../codegen/runtime';
import { Scope } from '../../codegen/scope';
import type { Encoder, EncoderSlot } from './slot';

const isString = (value: unknown): boolean => typeof value === 'string';

/** Compiles the encoder of a class; values that do not fit their field are written by the checked encoder. */
export function compileEncoder(
  plan: ModelPlan,
  slotOf: (model: ModelClass) => EncoderSlot,
): Encoder {
  const scope = new Scope();
  const fields = plan.fields.map((field) => emitField(field, scope, slotOf));
  const additional = scope.bind('ADDITIONAL', ADDITIONAL);
  const encodeRest = scope.bind('encodeAdditional', encodeAdditional);
  const descriptors = scope.bind('fields', plan.fields);
  return scope.compile(code`function (t, c, d) {
c.assertDepth(d);
${emitNameTest(plan, scope)}
const out = {};
let v;
${fields}
v = t[${additional}];
if (v !== undefined) ${encodeRest}(v, ${descriptors}, out, c, d);
return out;
}`) as Encoder;
}

/**
 * Code that finds a property under a JSON name. It costs next to nothing: once the engine has looked at the shape of an instance,
 * to load what that shape does not have is no work at all.
 */
function emitNameTest({ fields }: ModelPlan, scope: Scope): Code {
  const loads = fields
    .filter(({ wire, property }) => wire !== property)
    .map(({ wire }) => code` || ${member(name('t'), wire)} !== undefined`);
  if (loads.length === 0) return code``;
  return code`if (false${loads}) ${scope.bind('refuseMisnamed', refuseMisnamed)}(t);`;
}

function emitField(
  field: FieldDescriptor,
  scope: Scope,
  slotOf: (model: ModelClass) => EncoderSlot,
): Code {
  const target = member(name('out'), field.wire);
  const load = code`v = ${member(name('t'), field.property)};`;
  const descriptor = scope.bind('field', field);
  if (field.wire === '__proto__') {
    const own = scope.bind('setOwn', setOwn);
    return code`${load}\nif (v !== undefined && v !== null) ${own}(out, "__proto__", ${scope.bind('encodeField', encodeField)}(${descriptor}, v, c, d));`;
  }
  const general = code`if (v !== undefined && v !== null) ${target} = ${scope.bind('encodeField', encodeField)}(${descriptor}, v, c, d);`;
  const type = (kindOf(field) as Partial<ScalarKind<FieldDescriptor>>).jsonType;
  if (field.secret) return code`${load}\n${general}`;
  if (type !== undefined) {
    return code`${load}\nif (typeof v === ${literal(type)}) ${target} = v; else ${general}`;
  }
  const fast = emitContainer(field, target, scope, slotOf);
  return code`${load}\nif (v !== undefined) { ${fast} ${general} }`;
}

/** Code for the usual value of a field that is no scalar, which ends in `else`. */
function emitContainer(
  field: FieldDescriptor,
  target: Code,
  scope: Scope,
  slotOf: (model: ModelClass) => EncoderSlot,
): Code {
  const isArray = scope.bind('isArray', Array.isArray);
  if (field.kind === 'model') {
    const model = scope.bind('Model', field.model);
    const slot = scope.bind('slot', slotOf(field.model));
    return code`if (v !== null && v.constructor === ${model}) ${target} = ${slot}.encode(v, c, d + 1); else`;
  }
  if (field.kind === 'array' && field.items.kind === 'model') {
    return code`if (${isArray}(v)) ${target} = ${emitItemWriter(field, field.items.model, scope, slotOf)}_(v, c, d); else`;
  }
  const test = scope.bind('isString', isString);
  if (field.kind === 'array') {
    return code`if (!c.copy && ${isArray}(v) && ${scope.bind('areAll', areAll)}(v, ${test})) ${target} = v; else`;
  }
  if (field.kind === 'map') {
    return code`if (!c.copy && v !== null && ${scope.bind('isMapOf', isMapOf)}(v, ${test})) ${target} = v; else`;
  }
  return code``;
}

function emitItemWriter(
  field: FieldDescriptor,
  itemModel: ModelClass,
  scope: Scope,
  slotOf: (model: ModelClass) => EncoderSlot,
): Code {
  const model = scope.bind('Model', itemModel);
  const slot = scope.bind('slot', slotOf(itemModel));
  const nested = scope.bind('encodeNested', encodeNested);
  const descriptor = scope.bind('field', field);
  const write = scope.bind('writing', undefined);
  scope.declare(
    code`function ${write}_(v, c, d) {
const out = [];
for (let i = 0; i < v.length; i++) {
const item = v[i];
out.push(item !== null && item !== undefined && item.constructor === ${model} ? ${slot}.encode(item, c, d + 2) : ${nested}(${descriptor}, item, c, d + 2));
}
return out;
}`,
  );
  return write;
}
