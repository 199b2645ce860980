import { InvalidArgumentError, Option, type Command } from 'commander';
import { SELECTORS, type Selector } from '../../report/facts/section';
import { jobsOption } from './jobs-option';
import { momentOf, sinceOf, timeZoneOf } from './parse-time';

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
    .addOption(jobsOption())
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
