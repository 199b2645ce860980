import type { FieldCommon, FieldDescriptor } from '../schema/field-descriptor';
import { kindOf } from '../schema/kinds';
import type { ArrayType } from '../schema/kinds/array';
import type { ElementDescriptor } from '../schema/kinds/element-descriptor';
import { valuesOf } from '../schema/kinds/enum';
import type { MapType } from '../schema/kinds/map';
import type { ModelClass } from '../schema/model-class';
import { fittingMembers } from '../schema/one-of';
import type { ModelIssue } from '../errors/model-issue';
import { ADDITIONAL } from '../schema/additional-properties';
import { copyCallerItems } from '../decode/checked/caller-array';
import { hidePairValue } from '../decode/checked/hide-pair-value';
import { checkItemCount } from '../decode/checked/item-count';
import { checkLimits, checkScalar } from '../decode/checked/scalar';
import { readUserConstraints } from '../decode/checked/user-constraints';
import { defaultDecoder } from '../decode/default-decoder';
import { hasUserConstraints } from '../schema/class-tools/user-constraints';
import { INVALID, ReadContext } from '../decode/context';
import { keepMember, keepValue } from '../decode/checked/any-value';
import { planOf } from '../schema/plan';
import { toModelIssue, type Problem } from '../decode/issues/issue';
import { assertOptions } from '../json/check-options';
import { isPlainObject } from '../json/plain-object';
import { missing, oneOfMismatch, tooDeep, wrongType } from '../decode/issues/messages';
import { misnamed, strayProperty } from '../decode/issues/name-messages';
import { resolveReadOptions, type ReadOptions } from '../decode/options';
import { holdsSecrets, isSensitive } from '../schema/secrets/holds-secrets';
import { maskKey } from '../schema/secrets/mask';
import { isSecretName } from '../schema/secrets/is-secret-name';
import { isPairModel } from '../schema/secrets/secret-pair';
import { strayPropertiesOf } from './stray-properties';

/** How an instance is checked. */
export type CheckOptions = Pick<ReadOptions, 'enums' | 'maxIssues'>;

/** The issues of an instance, with wire paths: what a strict read of its document would find, and what would not be written. */
export function checkInstance(instance: object, options: CheckOptions = {}): readonly ModelIssue[] {
  assertOptions('option of validate', options, ['enums', 'maxIssues']);
  const context = new ReadContext(resolveReadOptions(options), 'instance', defaultDecoder());
  checkModel(instance, context, 1);
  return context.issues.filter(({ isNote }) => !isNote).map(toModelIssue);
}

function checkModel(instance: object, context: ReadContext, depth: number): void {
  if (depth > context.maxDepth) {
    context.reportFatal(tooDeep(context.maxDepth));
    return;
  }
  const start = context.errorCount;
  const begin = context.issueCount;
  const values = instance as Record<string, unknown>;
  const plan = planOf(instance.constructor as ModelClass);
  if (plan.members) {
    // Made of properties none of which is a member's: the base itself is nothing that a document can hold.
    context.report(oneOfMismatch(plan.members, []));
    return;
  }
  for (const field of plan.fields) {
    const mark = context.issueCount;
    const value = values[field.property];
    if (value !== null && value !== undefined) checkField(field, value, context, depth);
    else if (field.required) {
      context.report(missing(kindOf(field).expected(field), value, valuesOf(field)));
    }
    context.locate(mark, field.wire);
  }
  if (context.issueCount !== begin && isPairModel(plan)) {
    const wire = plan.fields.map((field) => [field.wire, values[field.property]]);
    hidePairValue(Object.fromEntries(wire) as Record<string, unknown>, context, begin);
  }
  for (const { name, meant } of strayPropertiesOf(instance)) {
    const mark = context.issueCount;
    context.report(
      meant?.wire === name ? misnamed(meant) : strayProperty(plan.name, meant?.property),
    );
    context.locate(mark, name);
  }
  if (context.errorCount === start && hasUserConstraints(plan.model)) {
    readUserConstraints(plan.fields, instance, context);
  }
  const additional = (instance as { [ADDITIONAL]?: object })[ADDITIONAL];
  if (!additional) return;
  for (const [key, value] of Object.entries(additional) as [string, unknown][]) {
    const mark = context.issueCount;
    keepMember(key, value, context, depth + 1);
    context.locate(mark, key);
  }
}

function checkField(
  field: FieldDescriptor,
  value: unknown,
  context: ReadContext,
  depth: number,
): void {
  if (field.kind === 'array') {
    if (!Array.isArray(value)) context.report(wrongType('an array', value, isSensitive(field)));
    else if (checkItemCount(field, value.length, context)) {
      checkMembers(field, [...copyCallerItems(value).entries()], context, depth);
    }
  } else if (field.kind === 'map') {
    if (typeof value !== 'object' || value === null || !isPlainObject(value)) {
      context.report(wrongType('an object', value, isSensitive(field)));
    } else checkMembers(field, Object.entries(value), context, depth);
  } else {
    const isSound = checkElement(field, value, context, depth + 1, field.secret);
    if (isSound) checkLimits(field, value, context, field.secret);
  }
}

function checkMembers(
  field: FieldCommon & (ArrayType | MapType),
  entries: readonly (readonly [string | number, unknown])[],
  context: ReadContext,
  depth: number,
): void {
  for (const [key, member] of entries) {
    const mark = context.issueCount;
    const secret = field.secret || (typeof key === 'string' && isSecretName(key));
    checkElement(field.items, member, context, depth + 2, secret);
    context.locate(mark, field.secret && typeof key === 'string' ? maskKey(key) : key);
  }
}

/** Checks a value; true if its kind can have limits and its type is right. */
function checkElement(
  type: ElementDescriptor,
  value: unknown,
  context: ReadContext,
  depth: number,
  secret: boolean,
): boolean {
  if (type.kind === 'any') keepValue(value, context, depth);
  else if (type.kind !== 'model') return checkScalar(type, value, context, secret) !== INVALID;
  else if (value instanceof type.model) checkModel(value, context, depth);
  else context.report(wrongModel(type.model, value));
  return false;
}

/** class-transformer leaves a plain object for a oneOf if none of its members fits, or several do. */
function wrongModel(model: ModelClass, value: unknown): Problem {
  const { members } = planOf(model);
  if (!members || typeof value !== 'object' || value === null || !isPlainObject(value)) {
    return wrongType(`a ${model.name}`, value, holdsSecrets(model));
  }
  const fitting = fittingMembers(members, value as Record<string, unknown>);
  return oneOfMismatch(
    members,
    fitting.map(({ key }) => key),
  );
}
