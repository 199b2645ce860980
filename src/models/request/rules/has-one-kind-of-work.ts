import type { Model } from '../../../model/model';
import { BodyRule } from './body-rule';

/** `notebook_task`, and the `new_kind_task` of a newer API among the fields that the class does not have. */
const WORK = '_task';

/** A task must do exactly one thing: one of its `*_task` fields is set. */
export function HasOneKindOfWork(wire: string): PropertyDecorator {
  return BodyRule('hasOneKindOfWork', wire, (_key, task) => {
    const set = membersOf(task)
      .filter(([name, value]) => name.endsWith(WORK) && value !== undefined && value !== null)
      .map(([name]) => name);
    if (set.length === 1) return undefined;
    const found = set.length === 0 ? 'none' : set.join(' and ');
    return `must be of a task with exactly one field that says what it does, such as notebook_task, but it has ${found}`;
  });
}

/** The fields by their names in JSON, and those that the class does not have, which class-transformer leaves on the object itself. */
function membersOf(task: object): (readonly [string, unknown])[] {
  const { additionalProperties = {} } = task as { additionalProperties?: object };
  const fields = (task.constructor as typeof Model).fields();
  return [
    ...fields.map(
      ({ wire, property }) => [wire, (task as Record<string, unknown>)[property]] as const,
    ),
    ...Object.entries(task),
    ...Object.entries(additionalProperties),
  ];
}
