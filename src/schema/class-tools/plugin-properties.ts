import type { ModelClass } from '../model-class';

/** The options of @nestjs/swagger's `@ApiProperty`, by property. */
export type OpenApiProperties = Record<string, Record<string, unknown>>;

/** The static method by which @nestjs/swagger asks a class for its properties, and which its compiler plugin adds to classes. */
const FACTORY_NAME = '_OPENAPI_METADATA_FACTORY';

type Factory = () => OpenApiProperties;

const factories = new WeakMap<ModelClass, Factory>();

/** Keeps what the compiler plugin says of a class. */
export function setPluginFactory(model: ModelClass, factory: Factory): void {
  factories.set(model, factory);
}

/** What the compiler plugin says of a class; nothing if there was no plugin. */
export function pluginPropertiesOf(model: ModelClass): OpenApiProperties {
  return factories.get(model)?.() ?? {};
}

/** Keeps the static method that the compiler plugin put into a class, and lets the class inherit ours again. */
export function takePluginFactory(model: ModelClass): void {
  const own = Object.getOwnPropertyDescriptor(model, FACTORY_NAME)?.value as Factory | undefined;
  if (!own) return;
  setPluginFactory(model, own);
  Reflect.deleteProperty(model, FACTORY_NAME);
}
