import { ModelUsageError } from '../errors/model-usage-error';
import { ModelValidationError } from '../errors/model-validation-error';
import { modelOf, type FieldDescriptor } from '../schema/field-descriptor';
import type { ModelClass } from '../schema/model-class';
import { isModel, setAdditionalProperties } from '../schema/additional-properties';
import { copyCallerItems } from '../decode/checked/caller-array';
import { asModelError } from '../decode/issues/as-model-error';
import { checkInstance } from './validate';
import { describeKind, isSafely } from '../decode/issues/describe-value';
import { hasPlainConstructor } from '../decode/compiled/plain-constructor';
import { fieldMeantBy } from '../decode/issues/field-meant-by';
import { planOf, type ModelPlan } from '../schema/plan';
import { isPlainObject } from '../json/plain-object';
import { wrongType } from '../decode/issues/messages';
import { unknownField } from '../decode/issues/name-messages';

type Properties = Record<string, unknown>;

const DEEPEST = 1_000;

/**
 * Builds an instance from property names. A nested model may be an instance or, again, its properties.
 * @throws ModelValidationError with every problem, in wire names.
 */
export function buildInstance<M extends object>(model: ModelClass<M>, properties: object): M {
  if (typeof properties !== 'object' || (properties as unknown) === null) {
    throw new ModelUsageError(
      `${model.name}.of takes an object of property names, but was given ${describeKind(properties)}`,
    );
  }
  try {
    const instance = build(model, properties as Properties, 1);
    const issues = checkInstance(instance);
    if (issues.length > 0) throw new ModelValidationError(model.name, issues);
    return instance as M;
  } catch (error) {
    if (isSafely(isOutOfStack, error)) throw tooDeeplyNested();
    throw asModelError(error, `${model.name}.of could not read the properties`);
  }
}

/** The caller may have left less stack than so many levels take. */
function isOutOfStack(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

function tooDeeplyNested(): ModelUsageError {
  return new ModelUsageError(
    `the properties cannot be built: they are nested more than ${DEEPEST} levels deep, or hold themselves`,
  );
}

function build(model: ModelClass, properties: Properties, depth: number): object {
  if (depth > DEEPEST) throw tooDeeplyNested();
  const plan = planOf(chooseMember(model, properties));
  const instance = plan.create();
  for (const field of plan.fields) {
    if (field.default !== undefined) instance[field.property] = field.default;
  }
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) setProperty(plan, instance, name, value, depth);
  }
  return instance;
}

/** For a oneOf, the member one of whose own keys is among the properties. */
function chooseMember(model: ModelClass, properties: Properties): ModelClass {
  const member = planOf(model).members?.find(({ model: candidate, key }) =>
    planOf(candidate).fields.some(
      (field) => field.wire === key && properties[field.property] !== undefined,
    ),
  );
  return member?.model ?? model;
}

/** Sets a property that was given by name. */
export function setProperty(
  plan: ModelPlan,
  instance: Properties,
  name: string,
  value: unknown,
  depth: number,
): void {
  if (name === 'additionalProperties') {
    setAdditionalProperties(instance, fieldsIn(plan, value));
    return;
  }
  const field = plan.fields.find(({ property }) => property === name);
  if (!field && isDeclared(plan, name)) {
    instance[name] = value;
    return;
  }
  if (!field) {
    const { code, message } = unknownField(plan.name, name, []);
    const hint = fieldMeantBy(name, plan.fields)?.property;
    throw new ModelValidationError(plan.name, [
      { path: name, code, message: hint ? `${message}; did you mean ${hint}?` : message },
    ]);
  }
  // Null is absent, as in a document; in a required field it stays, to be found.
  if (value !== null || field.required) instance[name] = buildMember(field, value, depth);
}

/** True for a property without a decorator that the constructor of a user's class makes: its type asks for it. */
function isDeclared(plan: ModelPlan, name: string): boolean {
  return !hasPlainConstructor(plan.model) && Object.hasOwn(plan.create(), name);
}

function fieldsIn(plan: ModelPlan, value: unknown): object | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return value;
  throw new ModelValidationError(plan.name, [
    { path: 'additionalProperties', ...wrongType('an object', value, true) },
  ]);
}

function buildMember(field: FieldDescriptor, value: unknown, depth: number): unknown {
  const model = modelOf(field);
  const { kind } = field;
  if (!model || typeof value !== 'object' || value === null) return value;
  const buildOne = (item: unknown): unknown => {
    const isBag =
      typeof item === 'object' && item !== null && !isModel(item) && isPlainObject(item);
    return isBag ? build(model, item as Properties, depth + 1) : item;
  };
  if (kind === 'model') return buildOne(value);
  if (Array.isArray(value)) return kind === 'array' ? copyCallerItems(value).map(buildOne) : value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, buildOne(item)]));
}
