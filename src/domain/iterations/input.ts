import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';

const REFERENCE = /^\{\{\s*input\s*\}\}$/;

/** Where a parameter stands in a task. */
type Path = readonly string[];

/**
 * Finds the input of an iteration: the resolved value of a parameter that is `{{input}}` and nothing else in the nested
 * task. Undefined if there is no such parameter.
 */
export function inputFinder(run: RunFields): (iteration: RunTask) => string | undefined {
  const nested = run.tasks?.find(({ forEachTask }) => forEachTask)?.forEachTask?.task;
  const path = nested && pathOfInput(nested.toDict());
  return (iteration) => {
    const resolved = iteration.resolvedValues?.toDict();
    const own = path ?? (resolved && pathOfInput(iteration.toDict()));
    const value = own?.reduce<unknown>(
      (found, key) => (found as Record<string, unknown> | undefined)?.[key],
      resolved,
    );
    return typeof value === 'string' && !REFERENCE.test(value) ? value : undefined;
  };
}

/** The place of the first parameter that is the input. */
function pathOfInput(value: unknown, path: Path = []): Path | undefined {
  if (typeof value === 'string') return REFERENCE.test(value) ? path : undefined;
  for (const [key, member] of Object.entries(value ?? {})) {
    const found = pathOfInput(member, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
