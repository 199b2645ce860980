import type { ColumnType, ColumnValue } from '../columns/column-type';
import { maskedText } from '../columns/masked-text';
import { listed } from '../../domain/values/listed';
import { stated } from '../../model/stated';
import { textOf } from '../../domain/values/text-of';
import { isSecretName } from '../../schema/secrets/is-secret-name';
import { MASK } from '../../schema/secrets/mask';
import type { JobParameter } from '../../models/parameters/job-parameter';

/** What a task or a run ran on, as the system tables have it. */
export const COMPUTE_TYPE: ColumnType = {
  kind: 'list',
  items: {
    kind: 'struct',
    fields: {
      type: { kind: 'text' },
      cluster_id: { kind: 'text' },
      warehouse_id: { kind: 'text' },
    },
  },
};

/** Parameters by name, each with what is stated of it. */
export const PARAMETERS_TYPE: ColumnType = {
  kind: 'map',
  values: { kind: 'map', values: { kind: 'text' } },
};

/** The value of a column of {@link COMPUTE_TYPE}. The words for `type` are not known. */
export function computeOf(
  clusterIds: readonly string[],
  warehouseIds: readonly string[],
): ColumnValue {
  return [
    ...clusterIds.map((id) => ({ type: null, cluster_id: id, warehouse_id: null })),
    ...warehouseIds.map((id) => ({ type: null, cluster_id: null, warehouse_id: id })),
  ];
}

/** The value of a column of {@link PARAMETERS_TYPE}: `default` and `value`, the words of the API, by the name. */
export function parametersOf(
  parameters: readonly JobParameter[] | undefined,
): ColumnValue | undefined {
  if (!parameters) return undefined;
  const entries = listed(parameters).flatMap((parameter): [string, ColumnValue][] => {
    const name = textOf(stated(parameter, 'name'));
    if (name === undefined) return [];
    const shown = (value: unknown): string | undefined => {
      const text = textOf(value) ?? (value === '' ? '' : undefined);
      return text !== undefined && isSecretName(name) ? MASK : text && maskedText(text);
    };
    const byWord = {
      default: shown(stated(parameter, 'default')),
      value: shown(stated(parameter, 'value')),
    };
    return [[maskedText(name), withoutUnknown(byWord)]];
  });
  return Object.fromEntries(entries);
}

function withoutUnknown(values: Readonly<Record<string, string | undefined>>): ColumnValue {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Record<string, string>;
}
