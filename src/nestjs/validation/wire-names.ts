import { fieldsOf } from '../../metadata/model-registry';
import { isModelClass } from './is-model-class';

type PropertiesFactory = () => Readonly<Record<string, { readonly name?: string }>>;

/** The wire name of a class's property; the property's own name where no other is known. */
export function wireNameOf(target: object | undefined, property: string): string {
  const maker: unknown = target?.constructor;
  if (typeof maker !== 'function') return property;
  if (isModelClass(maker)) {
    return fieldsOf(maker).find((field) => field.property === property)?.wire ?? property;
  }
  // The mapped types of @nestjs/swagger keep what the model told Swagger.
  const factory = (maker as { _OPENAPI_METADATA_FACTORY?: PropertiesFactory })
    ._OPENAPI_METADATA_FACTORY;
  return factory?.()[property]?.name ?? property;
}
