import { ownerOf } from '../decorators/define-field';
import type { FieldDescriptor } from '../field-descriptor';
import type { ModelClass } from '../model-class';

/** What the doc comments say of a field. */
export interface FieldDescription {
  /** The meaning of the field, as plain text. */
  readonly description?: string;
  /** What to read instead; only where the field is deprecated. */
  readonly deprecated?: string;
}

/** Looks up what is said of a field that a class itself declares. */
export type DescriptionSource = (
  model: ModelClass,
  property: string,
) => FieldDescription | undefined;

let source: DescriptionSource | undefined;

/**
 * Says where the descriptions of fields come from. Without it schemas have none: the texts are large, and most
 * programs never show them.
 */
export function provideDescriptions(newSource: DescriptionSource | undefined): void {
  source = newSource;
}

/** What is said of a field by the class that declares it. */
export function descriptionOf(field: FieldDescriptor): FieldDescription {
  const owner = source && ownerOf(field);
  return (owner && source?.(owner, field.property)) ?? {};
}
