import type { ElementDescriptor, FieldDescriptor } from '../schema/field-descriptor';
import type { ModelClass } from '../schema/model-class';
import type { ModelIssue } from '../errors/model-issue';
import { ADDITIONAL } from '../schema/additional-properties';
import { copyCallersItems } from '../decode/checked/caller-array';
import { checkItemCount, checkStringLimits } from '../decode/checked/limits';
import { checkScalar, expectedOf } from '../decode/checked/scalar';
import { fittingMembers } from '../decode/checked/one-of';
import { defaultEngine } from '../decode/default-engine';
import { checkForeignConstraints } from '../schema/class-tools/user-constraints';
import { keepValue } from '../decode/checked/any-value';
import { planOf } from '../schema/plan';
import { toModelIssue, type Problem } from '../decode/issues/issue';
import { isPlainObject } from '../json/plain-object';
import {
  misnamed,
  missing,
  oneOfMismatch,
  strayProperty,
  tooDeep,
  wrongType,
} from '../decode/issues/messages';
import { ReadContext } from '../decode/context';
import { resolveReadOptions } from '../decode/options';
import { strayPropertiesOf } from './stray-properties';

/** The issues of an instance, with wire paths: what a strict read of its document would find, and what would not be written. */
export function checkInstance(instance: object, maxIssues?: number): readonly ModelIssue[] {
  const options = resolveReadOptions(maxIssues === undefined ? undefined : { maxIssues });
  const context = new ReadContext(options, 'instance', defaultEngine());
  checkModel(instance, context, 1);
  return context.issues.map(toModelIssue);
}

function checkModel(instance: object, context: ReadContext, depth: number): void {
  if (depth > context.maxDepth) {
    context.reportFatal(tooDeep(context.maxDepth));
    return;
  }
  const start = context.issueCount;
  const values = instance as Record<string, unknown>;
  const plan = planOf(instance.constructor as ModelClass);
  for (const field of plan.fields) {
    const mark = context.issueCount;
    const value = values[field.property];
    if (value !== null && value !== undefined) checkField(field, value, context, depth);
    else if (field.required) context.report(missing(expectedOf(field), value));
    context.locate(mark, field.wire);
  }
  for (const { name, meant } of strayPropertiesOf(instance)) {
    const mark = context.issueCount;
    context.report(
      meant?.wire === name ? misnamed(meant) : strayProperty(plan.name, meant?.property),
    );
    context.locate(mark, name);
  }
  if (plan.hasForeignConstraints && context.issueCount === start) {
    checkForeignConstraints(plan, instance, context);
  }
  const additional = (instance as { [ADDITIONAL]?: object })[ADDITIONAL];
  if (!additional) return;
  for (const [key, value] of Object.entries(additional) as [string, unknown][]) {
    const mark = context.issueCount;
    keepValue(value, context, depth + 1);
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
    if (!Array.isArray(value)) context.report(wrongType('an array', value, field.secret));
    else if (checkItemCount(field, value.length, context)) {
      checkMembers(field, [...copyCallersItems(value).entries()], context, depth);
    }
  } else if (field.kind === 'map') {
    if (typeof value !== 'object' || value === null || !isPlainObject(value)) {
      context.report(wrongType('an object', value, field.secret));
    } else checkMembers(field, Object.entries(value), context, depth);
  } else {
    checkElement(field as ElementDescriptor, value, context, depth + 1, field.secret);
    // A field of another kind has none.
    if (typeof value === 'string') checkStringLimits(field, value, context);
  }
}

function checkMembers(
  field: FieldDescriptor,
  entries: readonly (readonly [string | number, unknown])[],
  context: ReadContext,
  depth: number,
): void {
  for (const [key, member] of entries) {
    const mark = context.issueCount;
    checkElement(field.items as ElementDescriptor, member, context, depth + 2, field.secret);
    context.locate(mark, key);
  }
}

function checkElement(
  type: ElementDescriptor,
  value: unknown,
  context: ReadContext,
  depth: number,
  secret: boolean,
): void {
  if (type.kind === 'any') keepValue(value, context, depth);
  else if (type.kind !== 'model') checkScalar(type, value, context, secret);
  else if (type.model && value instanceof type.model) checkModel(value, context, depth);
  else context.report(wrongModel(type.model as ModelClass, value));
}

/** A plain object stands where a oneOf is expected when class-transformer found none or several that fit. */
function wrongModel(model: ModelClass, value: unknown): Problem {
  const { members } = planOf(model);
  if (!members || typeof value !== 'object' || value === null || !isPlainObject(value)) {
    return wrongType(`a ${model.name}`, value, false);
  }
  const fitting = fittingMembers(members, value as Record<string, unknown>);
  return oneOfMismatch(
    members,
    fitting.map(({ key }) => key),
  );
}
