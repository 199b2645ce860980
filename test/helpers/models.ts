import * as library from '../../src';
import { Model, type ModelClass } from '../../src';

/** The static side of a model, as the tests that go over all models use it. */
export type AnyModel = Omit<typeof Model, 'prototype'> & ModelClass<Model> & (new () => Model);

/** Every model that the package exports, by name; the abstract base `Model` itself is not one. */
export const MODELS: Readonly<Record<string, AnyModel>> = Object.fromEntries(
  Object.entries(library).filter(([, value]) => isModelClass(value)),
) as unknown as Record<string, AnyModel>;

/** The model of that name. */
export function modelNamed(name: string): AnyModel {
  const model = MODELS[name];
  if (!model) throw new Error(`the package exports no model ${name}`);
  return model;
}

function isModelClass(value: unknown): boolean {
  return typeof value === 'function' && value.prototype instanceof Model;
}
