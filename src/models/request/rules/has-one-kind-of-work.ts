import { BodyRule } from './body-rule';
import { wireName } from './wire-name';

/** `notebookTask`, and the `new_kind_task` of a newer API among the fields that the class does not have. */
const WORK = /(?:Task|_task)$/;

/** A task must do exactly one thing: one of its `*_task` fields is set. */
export function HasOneKindOfWork(wire: string): PropertyDecorator {
  return BodyRule('hasOneKindOfWork', wire, (_key, task) => {
    const { additionalProperties = {} } = task as { additionalProperties?: object };
    const set = [...Object.entries(task), ...Object.entries(additionalProperties)]
      .filter(([name, value]) => WORK.test(name) && value !== undefined && value !== null)
      .map(([name]) => wireName(name));
    if (set.length === 1) return undefined;
    const found = set.length === 0 ? 'none' : set.join(' and ');
    return `must be of a task with exactly one field that says what it does, such as notebook_task, but it has ${found}`;
  });
}
