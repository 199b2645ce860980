// Written by `npm run json-types` from the fields of the class; change them there.
import type { TaskOutputSchemaPropertyJson } from './task-output-schema-property-json';

/** The JSON of a `TaskOutputSchema`: what `toDict()` gives and `fromDict` reads. */
export type TaskOutputSchemaJson = {
  /** Properties of the result, from property name to its description. */
  properties?: Record<string, TaskOutputSchemaPropertyJson>;
};
