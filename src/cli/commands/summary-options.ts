import { Option, type Command } from 'commander';
import { jobsOption } from './jobs-option';
import { momentOf, sinceOf, timeZoneOf } from './parse-time';

/** The forms that a summary can have. */
const FORMATS = ['text', 'json', 'csv'] as const;

/** What the caller of `summary` asks for. */
export interface SummaryCommandOptions {
  readonly strict?: boolean;
  readonly job?: readonly string[];
  readonly since?: (now: number) => number;
  readonly now?: number;
  readonly timezone?: string;
  readonly format?: (typeof FORMATS)[number];
}

/** Adds the options of `summary` to a command. */
export function addSummaryOptions(command: Command): Command {
  return command
    .option('--job <text...>', 'only runs with this job id, run id, or part of the name')
    .option(
      '--since <time>',
      'only runs that ended after it, and active ones: 24h, 7d, or a time in ISO 8601',
      sinceOf,
    )
    .addOption(
      new Option('--format <format>', 'how to write the summary').choices(FORMATS).default('text'),
    )
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
      'treat values that this version does not know as problems; the runs count all the same',
    )
    .addOption(jobsOption());
}
