import { unlikeDocument } from '../../decode/issues/document-messages';
import { RUN_DOCUMENT } from '../../models/run/other-documents';
import { Run } from '../../models/run/run';
import { RunPage } from '../../models/run/run-page';
import type { FieldDescriptor } from '../../schema/field-descriptor';

/** The fields that make an object a run. The fields of a page do not, though a run may have them. */
const RUN_FIELDS: readonly FieldDescriptor[] = Run.fields().filter(
  ({ wire }) => !RunPage.fields().some((field) => field.wire === wire),
);

/**
 * What is wrong with a run that has unknown fields and none of a run's. The library reads it, as it reads an object from a
 * newer server, but for a report it is most likely the wrong file. Undefined for any other run.
 */
export function describeUnlikeRun(run: Run): string | undefined {
  const { additionalProperties: others } = run;
  if (Object.keys(others).length === 0 || RUN_FIELDS.some((field) => hasField(run, field))) {
    return undefined;
  }
  const keys = Object.keys(run.toDict()).filter((wire) => wire !== 'run_name');
  return unlikeDocument(RUN_DOCUMENT, keys).message;
}

/** A lenient read keeps a value that the field cannot hold among the other properties. A default tells nothing. */
function hasField(run: Run, { wire, property, default: byDefault }: FieldDescriptor): boolean {
  const value = (run as unknown as Record<string, unknown>)[property];
  return (
    (value !== undefined && value !== byDefault) || Object.hasOwn(run.additionalProperties, wire)
  );
}
