import 'reflect-metadata';

import type { ModelClass } from './model-class';

/** One of the models that may stand where a `oneOf` is expected. */
export interface OneOfMember {
  /** The class of the member. */
  readonly model: ModelClass;
  /** The wire name of the field that only this member has. */
  readonly key: string;
}

const members = new Map<object, OneOfMember[]>();

/**
 * Says that the decorated class is one of those that may stand where the abstract class `base`
 * is expected, and that the wire field `key` tells it from the others.
 *
 * @example
 * ```ts
 * import { Model, ModelField, OneOf, oneOfMembers, StringField } from 'databricks-jobs';
 *
 * abstract class Target extends Model {}
 *
 * @OneOf(Target, 'email')
 * class EmailTarget extends Target {
 *   @StringField('email', { required: true })
 *   email!: string;
 * }
 *
 * @OneOf(Target, 'url')
 * class WebTarget extends Target {
 *   @StringField('url', { required: true })
 *   url!: string;
 * }
 *
 * class Alert extends Model {
 *   @ModelField('target', () => Target)
 *   target?: Target;
 * }
 *
 * const alert = Alert.fromJson('{"target": {"url": "https://example.com"}}');
 * console.log(alert.target instanceof WebTarget); // => true
 * console.log(oneOfMembers(Target)?.map(({ key }) => key)); // => ['email', 'url']
 * ```
 * @see {@link oneOfMembers}
 * @see {@link ModelField}
 */
export function OneOf(base: ModelClass, key: string): (model: ModelClass) => void {
  return (model) => {
    const known = members.get(base) ?? [];
    known.push({ model, key });
    members.set(base, known);
    showInOpenApi(base, known, model);
  };
}

/**
 * Leaves for @nestjs/swagger what its `@ApiSchema` and `@ApiExtraModels` would: the schema of the base is the
 * oneOf, and it brings its members along. The members have none, or they would bring each other for ever.
 */
function showInOpenApi(base: ModelClass, known: readonly OneOfMember[], member: ModelClass): void {
  const models = known.map(({ model }) => model);
  const oneOf = models.map(({ name }) => ({ $ref: `#/components/schemas/${name}` }));
  Reflect.defineMetadata('swagger/apiSchema', [{ oneOf }], base);
  Reflect.defineMetadata('swagger/apiExtraModels', models, base);
  Reflect.defineMetadata('swagger/apiExtraModels', [], member);
}

/**
 * The models that may stand where `base` is expected; undefined if `base` is itself a model.
 *
 * @example
 * ```ts
 * import { GitSource, oneOfMembers } from 'databricks-jobs';
 *
 * console.log(oneOfMembers(GitSource)?.map(({ key }) => key).sort()); // => ['git_branch', 'git_commit', 'git_tag']
 * ```
 * @see {@link OneOf}
 */
export function oneOfMembers(base: ModelClass): readonly OneOfMember[] | undefined {
  return members.get(base);
}

/** The other members of the oneOf that a model belongs to; none for a model that belongs to none. */
export function siblingsOf(model: ModelClass): readonly ModelClass[] {
  for (const known of members.values()) {
    const models = known.map((member) => member.model);
    if (models.includes(model)) return models.filter((other) => other !== model);
  }
  return [];
}

/** The members of a oneOf whose key the object has. */
export function fittingMembers(
  members: readonly OneOfMember[],
  record: Readonly<Record<string, unknown>>,
): OneOfMember[] {
  return members.filter(
    ({ key }) => Object.hasOwn(record, key) && record[key] !== null && record[key] !== undefined,
  );
}
