import { stated } from '../../model/stated';
import type { RunFields } from '../../models/run/run-fields';
import { listed } from '../values/listed';
import { textOf } from '../values/text-of';

/** The ids of the clusters that a run, its tasks and its iterations ran on, each once. */
export function clusterIdsOf(run: RunFields): readonly string[] {
  const ids = new Set<string>();
  for (const list of [[run], run.tasks, run.iterations]) {
    for (const { clusterInstance } of listed<Pick<RunFields, 'clusterInstance'>>(list)) {
      const id = clusterInstance && textOf(stated(clusterInstance, 'clusterId'));
      if (id !== undefined) ids.add(id);
    }
  }
  return [...ids];
}
