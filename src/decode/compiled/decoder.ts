import type { FieldDescriptor } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { hasPlainConstructor } from './plain-constructor';
import { ADDITIONAL } from '../../schema/additional-properties';
import { readFieldValue, reportMissing } from '../checked/settle-field';
import { checkForeignConstraints } from '../../schema/class-tools/user-constraints';
import { findFieldValue, isAdmitted, refuseObject } from '../checked/model';
import type { ModelPlan } from '../../schema/plan';
import type { INVALID, ReadContext } from '../context';
import { readCountedUnknownFields, readUnknownFields } from '../checked/unknown-fields';
import { code, literal, member, name, type Code } from '../../codegen/code';
import { emitValue, type Site } from './emit-value';
import { Scope } from '../../codegen/scope';

/** A compiled decoder of one class. */
export type Decoder = (
  value: unknown,
  context: ReadContext,
  depth: number,
) => object | typeof INVALID;

/** Where the decoder of a class stands, before and after it is compiled. */
export interface DecoderSlot {
  decode: Decoder;
}

/**
 * Compiles the decoder of a class. The code has the checks that a sound document passes; whatever does not pass goes to
 * the same functions that the interpreter uses, so that both find the same issues.
 */
export function compileDecoder(
  plan: ModelPlan,
  slotOf: (model: ModelClass) => DecoderSlot,
): Decoder {
  const scope = new Scope();
  const isPlain = hasPlainConstructor(plan.model) && !plan.hasForeignConstraints;
  const site: Site = {
    scope,
    slotOf,
    instance: isPlain ? code`this` : code`t`,
    refuse: scope.bind('refuse', readFieldValue),
  };
  const shared = {
    model: scope.bind('Model', plan.model),
    additional: scope.bind('ADDITIONAL', ADDITIONAL),
    isArray: scope.bind('isArray', Array.isArray),
    isAdmitted: scope.bind('isAdmitted', isAdmitted),
    refuseObject: scope.bind('refuseObject', refuseObject),
  };
  const fields = plan.fields.map((field) => emitField(field, site, isPlain));
  const body = code`let v, w, x, n = 0;\n${fields}\n${emitUnknownFields(plan, site)}`;
  const guard = code`if (typeof o !== "object" || o === null || ${shared.isArray}(o) || d > c.maxDepth || (c.fromCaller && !${shared.isAdmitted}(o, c))) return ${shared.refuseObject}(o, c);`;
  if (isPlain) {
    scope.declare(
      code`function Instance(o, c, d) {\nthis[${shared.additional}] = undefined;\n${body}\n}\nInstance.prototype = ${shared.model}.prototype;`,
    );
    return scope.compile(
      code`function (o, c, d) {\n${guard}\nreturn new Instance(o, c, d);\n}`,
    ) as Decoder;
  }
  return scope.compile(
    code`function (o, c, d) {\n${guard}\nconst start = c.issueCount;\nconst t = new ${shared.model}();\n${body}\n${emitForeignConstraints(plan, scope)}\nreturn t;\n}`,
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
  if (field.aliases) {
    const find = scope.bind('find', findFieldValue);
    return code`[w, v] = ${find}(${descriptor}, o);\n${property} = v === undefined ? ${missing(code`undefined`)} : v === null ? ${missing(code`null`)} : ${value};`;
  }
  const wire = field.required ? code`w = ${literal(field.wire)};` : code``;
  return code`v = ${emitLoad(field.wire, scope)}; ${wire}\n${property} = v === undefined ? ${missing(code`undefined`)} : (n++, v === null ? ${missing(code`null`)} : ${value});`;
}

/** A class of the user's may have class-validator decorators of its own; the package's classes have none. */
function emitForeignConstraints(plan: ModelPlan, scope: Scope): Code {
  if (!plan.hasForeignConstraints) return code``;
  const check = scope.bind('checkConstraints', checkForeignConstraints);
  return code`if (c.issueCount === start) ${check}(${scope.bind('plan', plan)}, t, c);`;
}

/** What the property is where the field is absent or null. */
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
 * Where all keys of the input are accounted for, none is unknown. That is not counted for a caller's object, which may have hidden keys,
 * nor where there are aliases.
 */
function emitUnknownFields(plan: ModelPlan, { scope, instance }: Site): Code {
  const boundPlan = scope.bind('plan', plan);
  const readAll = code`${scope.bind('readUnknown', readUnknownFields)}(${boundPlan}, o, ${instance}, c, d);`;
  if (plan.aliased.size > 0) return readAll;
  const counted = scope.bind('readCounted', readCountedUnknownFields);
  return code`if (c.fromCaller) ${readAll}\nelse { let m = 0; for (const k in o) m++; if (m !== n) ${counted}(${boundPlan}, m - n, o, ${instance}, c, d); }`;
}
