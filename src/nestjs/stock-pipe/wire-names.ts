import { fieldsOf } from '../../schema/registry';
import { isModelClass } from '../pipes/is-model-class';
import { toldToSwagger } from './swagger-metadata';

/** The wire name of a class's property; the property's own name where no other is known. */
export function wireNameOf(target: object | undefined, property: string): string {
  const maker: unknown = target?.constructor;
  if (typeof maker !== 'function') return property;
  if (isModelClass(maker)) {
    return fieldsOf(maker).find((field) => field.property === property)?.wire ?? property;
  }
  return toldToSwagger(maker)[property]?.name ?? property;
}
