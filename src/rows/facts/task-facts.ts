import type { RunTask } from '../../models/task/run-task';
import { stated } from '../../model/stated';
import type { Durations } from '../../domain/durations/duration';
import { durationsOfTask } from '../../domain/durations/task-duration';
import { textOf } from '../../domain/values/text-of';
import { toId } from '../../domain/values/id';
import type { RunFacts } from './run-facts';
import { statedWord } from './stated-word';

/** One entry of `tasks` or of `iterations`, with the document that it stands in. */
export class TaskFacts {
  readonly record: RunTask;
  readonly document: RunFacts;
  /** The attempts at the same work, the latest last. */
  readonly attempts: readonly RunTask[];
  /** The place among them, from 0. */
  readonly index: number;
  #durations: Durations | undefined;

  constructor(attempts: readonly RunTask[], index: number, document: RunFacts) {
    this.record = attempts[index] as RunTask;
    this.attempts = attempts;
    this.index = index;
    this.document = document;
  }

  get runId(): string | undefined {
    const { record } = this;
    // A property that is there takes no look-up by name.
    return textOf(toId(record.runId ?? stated(record, 'runId')));
  }

  get taskKey(): string | undefined {
    return statedWord(this.record.taskKey, this.record, 'taskKey');
  }

  get durations(): Durations {
    return (this.#durations ??= durationsOfTask(this.record, this.document.now));
  }

  /** True for the last of the attempts that the document lists. */
  get isLast(): boolean {
    return this.index === this.attempts.length - 1;
  }
}
