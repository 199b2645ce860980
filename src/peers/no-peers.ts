/**
 * What the library takes from its peer dependencies, for a process that does without them: decorators that do nothing. The
 * build puts it behind the imports of the library.
 */
const nothing = (): undefined => undefined;
const decorator = () => nothing;

function needsPeer(): never {
  throw new Error('this process has loaded databricks-jobs without its peer dependencies');
}

export const TransformationType = {};
export const Exclude = decorator;
export const Expose = decorator;
export const Transform = decorator;
export const Type = decorator;
export const plainToInstance = needsPeer;

export const ArrayMaxSize = decorator;
export const IsNumber = decorator;
export const IsOptional = decorator;
export const ValidateBy = decorator;
export const ValidateNested = decorator;
export const ValidatorConstraint = decorator;
export const registerDecorator = nothing;
export const getMetadataStorage = () => ({ getTargetValidationMetadatas: () => [] });
export const isArray = needsPeer;
export const isBoolean = needsPeer;
export const isDefined = needsPeer;
export const isEnum = needsPeer;
export const isInt = needsPeer;
export const isString = needsPeer;
export const max = needsPeer;
export const min = needsPeer;
export const validateSync = needsPeer;

/** The function of reflect-metadata that the library calls: it leaves notes for @nestjs/swagger. */
export function withoutMetadata(): void {
  const reflect = Reflect as { defineMetadata?: unknown };
  reflect.defineMetadata ??= nothing;
}
