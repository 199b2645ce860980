import type { FieldDescriptor } from '../schema/field-descriptor';
import { fieldsOf } from '../schema/registry';
import { Run } from '../models/run/run';

const PAGE_FIELDS: ReadonlySet<string> = new Set([
  'runs',
  'has_more',
  'next_page_token',
  'prev_page_token',
]);
/** The fields that make an object a run. */
const RUN_FIELDS: readonly FieldDescriptor[] = fieldsOf(Run).filter(
  ({ wire }) => !PAGE_FIELDS.has(wire),
);
const SHOWN_KEYS = 5;

/**
 * What an object is, most often the answer to another call, where it was read as a run and nothing in it is a
 * run's. Undefined for a run, and for an empty object.
 */
export function describeStranger(run: Run): string | undefined {
  const { additionalProperties: others } = run;
  if (Object.keys(others).length === 0 || RUN_FIELDS.some((field) => hasField(run, field)))
    return undefined;
  const { error_code: code, message } = others;
  if (typeof code === 'string') {
    const said = typeof message === 'string' ? `: ${message}` : '';
    return `is not a run but an error that the API answered, ${code}${said}`;
  }
  const keys = Object.keys(run.toDict()).filter((wire) => wire !== 'run_name');
  const shown = keys.slice(0, SHOWN_KEYS).join(', ');
  const more = keys.length > SHOWN_KEYS ? ', …' : '';
  return `is neither a run nor a page of runs: it has none of their fields (it has ${shown}${more})`;
}

/** A lenient read keeps a value that the field cannot hold under the field's name. A default is there by itself. */
function hasField(run: Run, { wire, property, default: byDefault }: FieldDescriptor): boolean {
  const value = (run as unknown as Record<string, unknown>)[property];
  return (
    (value !== undefined && value !== byDefault) || Object.hasOwn(run.additionalProperties, wire)
  );
}
