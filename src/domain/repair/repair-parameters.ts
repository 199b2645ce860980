import { canonicalText } from '../../json/canonical-text';
import { setOwn } from '../../json/set-own';
import type { RunFields } from '../../models/run/run-fields';
import { listed } from '../values/listed';

/** Parameters by their names in the body of a request. */
type Parameters = Record<string, unknown>;

/** The parameters by type of task that are lists, and those that are maps of texts. */
const LISTS = ['jar_params', 'python_params', 'spark_submit_params', 'dbt_commands'];
const MAPS = ['notebook_params', 'python_named_params', 'sql_params'];

/**
 * The parameters of a run as the body of a request takes them: the job parameters with the values that the run used, and
 * those by type of task that replaced the job's. What the run left as it was in the job is left out.
 */
export function repairParametersOf(run: RunFields): Parameters {
  const overriding = (run.overridingParameters?.toDict() ?? {}) as Parameters;
  const parameters: Parameters = {};
  const add = (name: string, value: object): void => {
    if (Object.keys(value).length > 0) parameters[name] = value;
  };
  add('job_parameters', jobParametersOf(run));
  for (const name of LISTS) {
    const list = overriding[name];
    if (Array.isArray(list)) add(name, list.map(textOf));
  }
  for (const name of MAPS) {
    const map = overriding[name];
    if (isMap(map)) add(name, mapped(Object.entries(map)));
  }
  const pipeline = overriding['pipeline_params'];
  if (isMap(pipeline)) add('pipeline_params', pipeline);
  return parameters;
}

function jobParametersOf({ jobParameters }: RunFields): Record<string, string> {
  return mapped(
    listed(jobParameters).flatMap(({ name, value, default: standard }) => {
      const used = value ?? standard;
      return name === undefined || used === undefined ? [] : [[name, used] as const];
    }),
  );
}

/** The name of a parameter can be any text, `__proto__` too. */
function mapped(entries: readonly (readonly [string, unknown])[]): Record<string, string> {
  const map: Record<string, string> = {};
  for (const [name, value] of entries) setOwn(map, name, textOf(value));
  return map;
}

/** A request takes texts alone; the API writes what a client once sent as a number in the same words. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : canonicalText(value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
