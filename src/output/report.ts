import type { Run } from '../models/run/run';
import { formatTime } from './format-time';
import { PLAIN_PALETTE, type Palette } from './palette';
import { printable } from './printable';
import { shownDurations } from './shown-durations';
import { paintOfState, shownState } from './shown-state';
import { taskTable } from './task-table';
import { idOf, numberOf, recordsOf, textOf, type WireRecord } from './wire-record';

/** What a report of a run shows beside the run itself. */
export interface ReportOptions {
  /** The colors; none by default. */
  readonly palette?: Palette;
  /** Remarks on how the run was read, such as what a lenient read set aside. */
  readonly notes?: readonly string[];
}

const MARGIN = '  ';
const LABEL_WIDTH = 12;

/** A run as a block of text for people: its name, ids, state, times and durations, then its tasks. */
export function formatRun(run: Run, options: ReportOptions = {}): string {
  const { palette = PLAIN_PALETTE, notes = [] } = options;
  const wire = run.toDict();
  const tasks = recordsOf(wire, 'tasks');
  const lines = [
    palette.title(printable(textOf(wire, 'run_name') ?? 'Untitled')),
    ...facts(wire, palette).map(indented),
    ...notes.map((note) => indented(labelled('Note', printable(note), palette))),
  ];
  if (tasks.length > 0) lines.push('', ...taskTable(tasks, palette).map(indented));
  return lines.join('\n');
}

function facts(wire: WireRecord, palette: Palette): string[] {
  const state = shownState(wire);
  const rows: [label: string, text: string][] = [
    ['Run', shownIds(wire)],
    ['State', state.text === '' ? 'unknown' : paintOfState(state.text, palette)(state.text)],
    ['Ended with', state.termination],
    ['Message', state.message],
    ['Started', shownTime(wire, 'start_time', 'not yet')],
    ['Ended', shownTime(wire, 'end_time', 'not yet')],
    ['Durations', shownDurations(wire)],
    ['Page', printable(textOf(wire, 'run_page_url') ?? '')],
  ];
  return rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => labelled(label, text, palette));
}

function shownIds(wire: WireRecord): string {
  const run = idOf(wire, 'run_id');
  const job = idOf(wire, 'job_id');
  const original = idOf(wire, 'original_attempt_run_id');
  const attempt = idOf(wire, 'attempt_number');
  const isRetry = original !== undefined && original !== run;
  const parts = [run ?? '(no run_id)'];
  if (job !== undefined) parts.push(`job ${job}`);
  if (attempt !== undefined && (isRetry || attempt !== '0')) parts.push(`attempt ${attempt}`);
  if (isRetry) parts.push(`original attempt ${original}`);
  return parts.join(', ');
}

/** The API writes 0 for what has not happened. */
function shownTime(wire: WireRecord, name: string, zero: string): string {
  const moment = numberOf(wire, name);
  if (moment === undefined) return '';
  return moment === 0 ? zero : formatTime(moment);
}

function labelled(label: string, text: string, palette: Palette): string {
  return `${palette.label(label)}${' '.repeat(LABEL_WIDTH - label.length)}${text}`;
}

function indented(line: string): string {
  return MARGIN + line;
}
