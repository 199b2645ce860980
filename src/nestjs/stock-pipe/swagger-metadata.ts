import { modelOf, type FieldDescriptor, type FieldKind } from '../../schema/field-descriptor';
import { modelOfMapValues, VALUES_SUFFIX } from '../../schema/describe/open-api';
import type { ModelClass } from '../../schema/model-class';
import { isModelClass } from '../pipes/is-model-class';

/** What the search for values that class-transformer must not get needs of a field. */
export interface FieldOutline {
  readonly wire: string;
  readonly property: string;
  readonly kind: FieldKind;
  /** The class of the field or of its items. */
  readonly model?: ModelClass | undefined;
  readonly maxItems?: number | undefined;
}

/** The outline of a model's field. */
export function outlineOf(field: FieldDescriptor): FieldOutline {
  const { wire, property, kind } = field;
  const maxItems = field.kind === 'array' ? field.maxItems : undefined;
  return { wire, property, kind, maxItems, model: modelOf(field) };
}

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
