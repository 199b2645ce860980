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
  const isPlain = hasPlainConstructor(plan.model) && !hasUserConstraints(plan.model);
  const site: Site = {
    scope,
    slotOf,
    instance: isPlain ? code`this` : code`t`,
    refuse: scope.bind('refuse', readFieldValue),
  };
  const shared = {
    model: scope.bind('Model', plan.model),
    isArray: scope.bind('isArray', Array.isArray),
    isAdmitted: scope.bind('isAdmitted', isAdmitted),
    refuseObject: scope.bind('refuseObject', refuseObject),
  };
  const fields = plan.fields.map((field) => emitField(field, site, isPlain));
  const rest = emitUnknownFields(plan, site);
  const body = emitHiding(plan, code`let v, w, x, n = 0;\n${fields}\n${rest}`, scope);
  const guard = code`if (typeof o !== "object" || o === null || ${shared.isArray}(o) || d > c.maxDepth || (c.fromCaller && !${shared.isAdmitted}(o, c))) return ${shared.refuseObject}(o, c, ${shared.model});`;
  if (isPlain) {
    scope.declare(
      code`function Instance(o, c, d) {\n${body}\n}\nInstance.prototype = ${shared.model}.prototype;`,
    );
    return scope.compile(
      code`function (o, c, d) {\n${guard}\nreturn new Instance(o, c, d);\n}`,
    ) as Decoder;
  }
  return scope.compile(
    code`function (o, c, d) {\n${guard}\nconst start = c.errorCount;\nconst t = new ${shared.model}();\n${body}\n${emitUserConstraints(plan, scope)}\nreturn t;\n}`,
  ) as Decoder;
}

function emitField(field: FieldDescriptor, site: Site, isPlain: boolean): Code {
  const { scope, instance } = site;
  const property = member(instance, field.property);
  const descriptor = scope.bind('field', field);
  const initial = isPlain ? code`undefined` : property;
  const missing = (value: Code): Code =>
    field.required
      ? code`(${scope.bind('missing', reportMissing)}(${descriptor}, w, ${value}, ${instance}, c), ${initial})`
      : emitFallback(field, initial);
  const value = emitValue(field, descriptor, site);
  const find = scope.bind('find', findFieldValue);
  if (!isPlain && !field.required && field.default === undefined) {
    // An absent field makes no property: Object.assign(stored, patch) may not wipe what was not sent.
    if (field.aliases) {
      return code`[w, v] = ${find}(${descriptor}, o);\nif (v !== undefined && v !== null) ${property} = ${value};`;
    }
    return code`v = ${emitLoad(field.wire, scope)};\nif (v !== undefined) { n++; if (v !== null) ${property} = ${value}; }`;
  }
  if (field.aliases) {
    return code`[w, v] = ${find}(${descriptor}, o);\n${property} = v === undefined ? ${missing(code`undefined`)} : v === null ? ${missing(code`null`)} : ${value};`;
  }
  const wire = field.required ? code`w = ${literal(field.wire)};` : code``;
  return code`v = ${emitLoad(field.wire, scope)}; ${wire}\n${property} = v === undefined ? ${missing(code`undefined`)} : (n++, v === null ? ${missing(code`null`)} : ${value});`;
}

/** Around the code of a pair of a name and a value: the value is hidden if the name is that of a secret. */
function emitHiding(plan: ModelPlan, body: Code, scope: Scope): Code {
  if (!isPairModel(plan)) return body;
  const hide = scope.bind('hidePairValue', hidePairValue);
  return code`const begin = c.issueCount;\n${body}\n${hide}(o, c, begin);`;
}

/** A user's class may have class-validator decorators besides; the package's own classes have none. */
function emitUserConstraints(plan: ModelPlan, scope: Scope): Code {
  if (!hasUserConstraints(plan.model)) return code``;
  const read = scope.bind('readUserConstraints', readUserConstraints);
  return code`if (c.errorCount === start) ${read}(${scope.bind('fields', plan.fields)}, t, c);`;
}

/** The value of the property if the field is absent or null. */
function emitFallback(field: FieldDescriptor, otherwise: Code): Code {
  return field.default === undefined ? otherwise : literal(field.default);
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
function emitUnknownFields(plan: ModelPlan, { scope, instance }: Site): Code {
  const boundPlan = scope.bind('plan', plan);
  const slot = code`${instance}[${scope.bind('ADDITIONAL', ADDITIONAL)}]`;
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
