import { modelOfMapValues, VALUES_SUFFIX } from '../../decode';
import type { FieldDescriptor } from '../../schema/field-descriptor';
import { isModelClass } from '../pipes/is-model-class';

/** What class-transformer has to be kept from needs no more of a field. */
export type FieldOutline = Pick<
  FieldDescriptor,
  'wire' | 'property' | 'kind' | 'model' | 'maxItems'
>;

interface Told {
  readonly name?: string;
  readonly type?: unknown;
  readonly isArray?: boolean;
  readonly maxItems?: number;
  readonly additionalProperties?: unknown;
}
type PropertiesFactory = () => Readonly<Record<string, Told>>;

/** What a class told Swagger of its properties. The mapped types of @nestjs/swagger keep what the model told. */
export function toldToSwagger(maker: unknown): Readonly<Record<string, Told>> {
  if (typeof maker !== 'function') return {};
  const factory = (maker as { _OPENAPI_METADATA_FACTORY?: PropertiesFactory })
    ._OPENAPI_METADATA_FACTORY;
  return factory?.() ?? {};
}

/** The fields of a class that is no model, as far as it is made from one. */
export function outlinesOf(maker: unknown): readonly FieldOutline[] {
  return Object.entries(toldToSwagger(maker)).flatMap(([property, told]): FieldOutline[] => {
    if (told.name === undefined || property.endsWith(VALUES_SUFFIX)) return [];
    const common = { wire: told.name, property, maxItems: told.maxItems };
    const values = modelOfMapValues(told.additionalProperties);
    if (isModelClass(values)) return [{ ...common, kind: 'map', model: values }];
    const type: unknown =
      typeof told.type === 'function' ? (told.type as () => unknown)() : undefined;
    const kind = told.isArray ? 'array' : 'model';
    return [isModelClass(type) ? { ...common, kind, model: type } : { ...common, kind: 'any' }];
  });
}
