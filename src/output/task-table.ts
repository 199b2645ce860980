import { formatTime } from './format-time';
import type { Palette } from './palette';
import { printable } from './printable';
import { shortened } from './shortened';
import { DURATIONS, shownDuration } from './shown-durations';
import { paintOfState, shownState } from './shown-state';
import { textTable, type Column } from './text-table';
import { numberOf, textOf, type WireRecord } from './wire-record';

const LONGEST_MESSAGE = 160;

/** The tasks of a run as a table, in the order in which they started, and below it what they say of their state. */
export function taskTable(tasks: readonly WireRecord[], palette: Palette): string[] {
  const inOrder = [...tasks].sort((one, other) => startOf(one) - startOf(other));
  const hasRetries = tasks.some((task) => (numberOf(task, 'attempt_number') ?? 0) > 0);
  const columns = taskColumns(palette, hasRetries);
  return [
    ...textTable(columns, inOrder, palette.label),
    ...taskMessages(inOrder, palette, hasRetries),
  ];
}

function taskColumns(palette: Palette, hasRetries: boolean): Column<WireRecord>[] {
  const attempt: Column<WireRecord> = {
    title: 'ATTEMPT',
    align: 'right',
    text: (task) => shownNumber(numberOf(task, 'attempt_number')),
  };
  return [
    { title: 'TASK', text: taskName },
    ...(hasRetries ? [attempt] : []),
    {
      title: 'STATE',
      text: (task) => shownState(task).text,
      paint: (task) => paintOfState(shownState(task).text, palette),
    },
    { title: 'STARTED', text: taskStart },
    ...DURATIONS.map(({ wire, word }): Column<WireRecord> => ({
      title: word.toUpperCase(),
      align: 'right',
      text: (task) => shownDuration(task, wire),
    })),
  ];
}

function taskMessages(
  tasks: readonly WireRecord[],
  palette: Palette,
  hasRetries: boolean,
): string[] {
  return tasks.flatMap((task) => {
    const { termination, message } = shownState(task);
    const said = [termination, message].filter((part) => part !== '').join(': ');
    if (said === '') return [];
    const attempt = hasRetries ? ` (attempt ${numberOf(task, 'attempt_number') ?? 'unknown'})` : '';
    return [`${palette.label(taskName(task) + attempt)}: ${shortened(said, LONGEST_MESSAGE)}`];
  });
}

function taskName(task: WireRecord): string {
  return printable(textOf(task, 'task_key') ?? '(no task_key)');
}

/** A task that has not started comes last. */
function startOf(task: WireRecord): number {
  const start = numberOf(task, 'start_time') ?? 0;
  return start === 0 ? Number.MAX_SAFE_INTEGER : start;
}

function taskStart(task: WireRecord): string {
  const start = numberOf(task, 'start_time') ?? 0;
  return start === 0 ? '' : formatTime(start);
}

function shownNumber(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
