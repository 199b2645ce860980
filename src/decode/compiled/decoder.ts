import type { FieldDescriptor } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { hasPlainConstructor } from './plain-constructor';
import { ADDITIONAL } from '../../schema/additional-properties';
import { readFieldValue, reportMissing } from '../checked/settle-field';
import { isPairModel } from '../../schema/secrets/secret-pair';
import { hasUserConstraints } from '../../schema/class-tools/user-constraints';
import { hidePairValue } from '../checked/hide-pair-value';
import { findFieldValue, isAdmitted, refuseObject } from '../checked/model';
import type { ModelPlan } from '../../schema/plan';
import { readUnknownFields } from '../checked/unknown-fields';
import { readUserConstraints } from '../checked/user-constraints';
import type { Decoder, DecoderSlot } from './slot';
import { readCountedUnknownFields } from './unknown-fields';
import { UnknownKeyCache } from './unknown-key-cache';
import { code, literal, member, name, type Code } from '../../codegen/code';
import { emitValue, type Site } from './emit-value';
import { Scope } from '../../codegen/scope';

/**
 * Compiles the decoder of a class. The code has the quick tests that a sound document passes. A value that fails one is
 * checked in full by the functions of `checked/`, so that compiled and checked decoding report the same issues.
 */
export function compileDecoder(
  plan: ModelPlan,
  slotOf: (model: ModelClass) => DecoderSlot,
): Decoder {
  const scope = new Scope();
  const { model } = plan;
  const site: Site = { scope, slotOf, refuse: scope.bind('refuse', readFieldValue) };
  const shared = {
    model: scope.bind('Model', model),
    isArray: scope.bind('isArray', Array.isArray),
    isAdmitted: scope.bind('isAdmitted', isAdmitted),
    refuseObject: scope.bind('refuseObject', refuseObject),
  };
  const isPlain = hasPlainConstructor(model) && !hasUserConstraints(model);
  const create = isPlain ? emitConstructor(plan, shared.model, scope) : shared.model;
  const fields = plan.fields.map((field) => emitField(field, site));
  const rest = emitUnknownFields(plan, scope);
  const hiding = emitHiding(plan, code`let v, w, x, n = 0;\n${fields}\n${rest}`, scope);
  const body = emitUserConstraints(plan, hiding, scope);
  const guard = code`if (typeof o !== "object" || o === null || ${shared.isArray}(o) || d > c.maxDepth || (c.fromCaller && !${shared.isAdmitted}(o, c))) return ${shared.refuseObject}(o, c, ${shared.model});`;
  return scope.compile(
    code`function (o, c, d) {\n${guard}\nconst t = new ${create}();\n${body}\nreturn t;\n}`,
  ) as Decoder;
}

/**
 * A constructor of instances that have every field from the start. V8 puts it into the decoder, and then makes an instance
 * in one step; fields that are added one by one take half as long again.
 */
function emitConstructor(plan: ModelPlan, model: Code, scope: Scope): Code {
  const slots = plan.fields.map(
    ({ property }) => code`${member(name('this'), property)} = undefined;`,
  );
  scope.declare(code`function Instance() {\n${slots}\n}\nInstance.prototype = ${model}.prototype;`);
  // V8 stores the bag fast only if it has seen two kinds of values here from the start.
  const additional = scope.bind('ADDITIONAL', ADDITIONAL);
  scope.declare(code`for (const value of [0, {}]) new Instance()[${additional}] = value;`);
  return name('Instance');
}

function emitField(field: FieldDescriptor, site: Site): Code {
  const { scope } = site;
  const property = member(name('t'), field.property);
  const descriptor = scope.bind('field', field);
  const value = emitValue(field, descriptor, site);
  const absent = emitAbsent(field, descriptor, property, scope);
  const set = code`${property} = ${value};`;
  if (field.aliases) {
    const find = scope.bind('find', findFieldValue);
    return code`[w, v] = ${find}(${descriptor}, o);\nif (v !== undefined && v !== null) { ${set} } else { ${absent} }`;
  }
  return code`v = ${emitLoad(field.wire, scope)};
if (v !== undefined) { n++; if (v !== null) { ${set} } else { ${absent} } } else { ${absent} }`;
}

/** What is done if a field is absent or null; mostly nothing, since a patch may not wipe what was not sent. */
function emitAbsent(field: FieldDescriptor, descriptor: Code, property: Code, scope: Scope): Code {
  if (field.required) {
    const wire = field.aliases ? name('w') : literal(field.wire);
    return code`${scope.bind('missing', reportMissing)}(${descriptor}, ${wire}, v, t, c);`;
  }
  return field.default === undefined ? code`` : code`${property} = ${literal(field.default)};`;
}

/** Around the code of a pair of a name and a value: the value is hidden if the name is that of a secret. */
function emitHiding(plan: ModelPlan, body: Code, scope: Scope): Code {
  if (!isPairModel(plan)) return body;
  const hide = scope.bind('hidePairValue', hidePairValue);
  return code`const begin = c.issueCount;\n${body}\n${hide}(o, c, begin);`;
}

/** A user's class may have class-validator decorators besides; the package's own classes have none. */
function emitUserConstraints(plan: ModelPlan, body: Code, scope: Scope): Code {
  if (!hasUserConstraints(plan.model)) return body;
  const read = scope.bind('readUserConstraints', readUserConstraints);
  return code`const start = c.errorCount;\n${body}\nif (c.errorCount === start) ${read}(${scope.bind('fields', plan.fields)}, t, c);`;
}

/** The name of a field may be one that every object inherits. */
function emitLoad(wire: string, scope: Scope): Code {
  const load = member(name('o'), wire);
  if (!(wire in Object.prototype)) return load;
  return code`(${scope.bind('hasOwn', Object.hasOwn)}(o, ${literal(wire)}) ? ${load} : undefined)`;
}

/**
 * If all keys of the input are accounted for, none is unknown. They are not counted for a caller's object, which may have hidden
 * keys, nor if there are aliases, a sibling in a oneOf or names that a mapped type left out.
 */
function emitUnknownFields(plan: ModelPlan, scope: Scope): Code {
  const boundPlan = scope.bind('plan', plan);
  const slot = code`t[${scope.bind('ADDITIONAL', ADDITIONAL)}]`;
  const store = code`if (x !== undefined) ${slot} = x;`;
  const readAll = code`x = ${scope.bind('readUnknown', readUnknownFields)}(${boundPlan}, o, ${slot}, c, d); ${store}`;
  const isCounted =
    plan.aliased.size === 0 && plan.siblingWires.size === 0 && plan.withheld.size === 0;
  if (!isCounted) return readAll;
  const counted = scope.bind('readCounted', readCountedUnknownFields);
  const cache = scope.bind('cache', new UnknownKeyCache());
  return code`if (c.fromCaller) { ${readAll} }
else { let m = 0; for (const k in o) m++; if (m !== n) { x = ${counted}(${boundPlan}, ${cache}, m - n, o, ${slot}, c, d); ${store} } }`;
}
