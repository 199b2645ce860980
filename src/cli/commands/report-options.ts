import { InvalidArgumentError, Option, type Command } from 'commander';
import { SELECTORS, type Selector } from '../../report/facts/section';

/** The forms that a report can have. */
const FORMATS = ['text', 'json', 'markdown', 'html'] as const;

/** What the caller of `report` asks for. */
export interface ReportCommandOptions {
  readonly strict?: boolean;
  readonly all?: boolean;
  readonly only?: readonly Selector[];
  readonly job?: readonly string[];
  readonly since?: (now: number) => number;
  readonly now?: number;
  readonly timezone?: string;
  readonly format?: (typeof FORMATS)[number];
  readonly html?: string;
  readonly failOn?: readonly Selector[];
}

/** Adds the options of `report` to a command. */
export function addReportOptions(command: Command): Command {
  const names = SELECTORS.join(', ');
  return command
    .option('--all', 'show runs that succeeded in full too')
    .option('--only <outcomes>', `show only these, separated by commas: ${names}`, selectorsOf)
    .option('--job <text...>', 'show only runs with this job id, run id, or part of the name')
    .option(
      '--since <time>',
      'show only runs that ended after it, and active ones: 24h, 7d, or a time in ISO 8601',
      sinceOf,
    )
    .option('--fail-on <outcomes>', 'exit with code 3 if a run is one of these', selectorsOf)
    .addOption(
      new Option('--format <format>', 'how to write the report').choices(FORMATS).default('text'),
    )
    .option('--html <file>', 'also write the report as an HTML page to this file')
    .option(
      '--now <time>',
      'time active runs to this moment, in ISO 8601 or epoch milliseconds',
      momentOf,
    )
    .option(
      '--timezone <name>',
      'show times in this time zone, such as Europe/Berlin or local; else in UTC',
      timeZoneOf,
    )
    .option(
      '--strict',
      'treat values that this version does not know as problems; the runs are shown all the same',
    )
    .addOption(new Option('--lenient', 'what report does anyway').hideHelp());
}

function selectorsOf(text: string): readonly Selector[] {
  return text.split(',').map((part) => {
    const name = part.trim().toLowerCase();
    const found = SELECTORS.find((selector) => selector === name);
    if (found === undefined) {
      throw new InvalidArgumentError(`"${part}" is none of ${SELECTORS.join(', ')}.`);
    }
    return found;
  });
}

const UNITS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

function sinceOf(text: string): (now: number) => number {
  const [, count, unit] = /^(\d+)([mhdw])$/.exec(text.trim()) ?? [];
  const length = unit === undefined ? undefined : UNITS[unit];
  if (length !== undefined) return (now) => now - Number(count) * length;
  const moment = momentOf(text);
  return () => moment;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const HAS_ZONE = /(?:Z|[+-]\d{2}:\d{2})$/;

/** A time without a zone is in UTC, as the times of the report are. */
function momentOf(text: string): number {
  const trimmed = text.trim();
  if (/^\d{12,14}$/.test(trimmed)) return Number(trimmed);
  const isZoned = !trimmed.includes('T') || HAS_ZONE.test(trimmed);
  const moment = ISO.test(trimmed) ? Date.parse(isZoned ? trimmed : `${trimmed}Z`) : NaN;
  if (Number.isNaN(moment)) {
    throw new InvalidArgumentError(
      'It must be a time such as 2026-03-05T07:00:00Z, or epoch milliseconds.',
    );
  }
  return moment;
}

function timeZoneOf(text: string): string {
  try {
    const timeZone = text === 'local' ? undefined : text;
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('It must be the name of a time zone, such as Europe/Berlin.');
  }
}
