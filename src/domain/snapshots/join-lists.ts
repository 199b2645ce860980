import { canonicalText } from '../../json/canonical-text';
import { stated } from '../../model/stated';
import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { statedId } from '../values/id';
import { statedNumber } from '../values/stated-number';
import { compareEntries } from './snapshot-rank';
import { listed } from '../values/listed';

/** Something with the contract of a model, as the items of a run's lists are. */
interface Item {
  toDict(): Record<string, unknown>;
}

/** Gives each item of one list what tells it from the others. */
type Identify<I> = () => (item: I) => unknown;

/** The lists of a run that pages may cut, with the items of all documents, each once. */
export function joinLists(documents: readonly RunFields[]): Partial<RunFields> {
  const lists = <K extends keyof RunFields>(name: K): RunFields[K][] =>
    documents.map((run) => run[name]);
  return {
    tasks: joinList(lists('tasks'), identifyTasks, further),
    iterations: joinList(lists('iterations'), identifyTasks, further),
    jobClusters: joinList(
      lists('jobClusters'),
      () =>
        ({ jobClusterKey }) =>
          jobClusterKey,
    ),
    jobParameters: joinList(
      lists('jobParameters'),
      () =>
        ({ name }) =>
          name,
    ),
    repairHistory: joinList(
      lists('repairHistory'),
      () => (item) => statedId(item, 'id') ?? item.type,
      further,
    ),
  };
}

/**
 * Tells the entries of one document apart: by run id. Entries without one are told apart by key and attempt number, and
 * by their place among those with the same; entries without a key by their content.
 */
export function identifyTasks(): (task: RunTask) => unknown {
  const counts = new Map<string, number>();
  return (task) => {
    const id = statedId(task, 'runId');
    if (id !== undefined) return id;
    const key = stated(task, 'taskKey');
    if (typeof key !== 'string') return contentOf(task);
    const name = `${key}#${statedNumber(task, 'attemptNumber') ?? 0}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name}#${count}`;
  };
}

/** An item of unknown identity is told from others by its content. Of two with one identity `choose` takes one. */
function joinList<I extends Item>(
  lists: readonly (I[] | undefined)[],
  identify: Identify<I>,
  choose: (first: I, other: I) => I = (first) => first,
): I[] | undefined {
  const items = new Map<unknown, I>();
  for (const list of lists) {
    const identityOf = identify();
    for (const item of listed(list)) {
      const identity = identityOf(item) ?? contentOf(item);
      const other = items.get(identity);
      items.set(identity, other ? choose(other, item) : item);
    }
  }
  return lists.some((list) => Array.isArray(list)) ? [...items.values()] : undefined;
}

function contentOf(item: Item): string {
  return `content:${canonicalText(item.toDict())}`;
}

function further<I extends Parameters<typeof compareEntries>[0]>(first: I, other: I): I {
  return compareEntries(first, other) >= 0 ? first : other;
}
