import { Command, CommanderError } from 'commander';
import { escapeLines } from '../errors/escape-text';
import type { CommandIo } from './command-io';
import type { Action } from './execute';
import { ExitCode } from './exit-code';
import { LineWriter } from './line-writer';
import { packageVersion } from './package-version';
import { addExportOptions } from './commands/export/export-options';
import { jobsOption } from './commands/jobs-option';
import { addReportOptions } from './commands/report-options';
import { addSchemaOptions, type SchemaCommandOptions } from './commands/schema/schema-options';
import { addSummaryOptions } from './commands/summary-options';

interface CommonOptions {
  readonly color: boolean;
  readonly lenient?: boolean;
  readonly jobs?: number;
  readonly samples?: boolean;
}

const FILES = 'files to read; "-" or none: standard input';
const LENIENT = 'keep values that this version does not know, and go on';
const INPUT = `
A file holds a run, a page of runs/list, an array of runs, the answer of runs/get-output, or one of these on each line
(NDJSON). It may be compressed with gzip or zstd.
`;
const EXIT_CODES = `
Exit code: 0 all is fine, 1 the input has problems, 2 wrong usage or a file that cannot be read.
`;
const FAIL_ON = `Exit code 3: a run is what --fail-on names.
`;
const REPORT_EXAMPLES = `
Examples:
  databricks jobs get-run 455644833 --output json | databricks-runs report
  databricks jobs list-runs --output json > runs.json && databricks-runs report runs.json
  databricks-runs report --only failed,active --since 24h runs.json
  databricks-runs report --format json --fail-on failed runs.json
`;
const SUMMARY_EXAMPLES = `
Examples:
  databricks jobs list-runs --output json | databricks-runs summary
  databricks-runs summary --since 7d --format csv runs.json > jobs.csv
`;
const EXPORT_EXAMPLES = `
Examples:
  databricks-runs export --table attempts --out attempts.parquet runs.ndjson
  databricks-runs export --table runs --format csv runs.json > runs.csv
  databricks-runs export --table job_run_timeline --partition-by day --format parquet --out timeline runs.ndjson
`;
const SCHEMA_EXAMPLES = `
Examples:
  databricks-runs schema --for spark
  databricks-runs schema --for duckdb --table attempts
`;
const VALIDATE_EXAMPLES = `
Examples:
  databricks-runs validate captures/*.json
  databricks jobs list-runs --output json | databricks-runs validate --lenient
`;

/**
 * The command `databricks-runs`.
 * @param argv - the arguments, without the paths of Node and of the script.
 * @param io - what it reads from and writes to; `process` fits.
 * @returns the exit code.
 */
export async function main(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  let exitCode = ExitCode.Fine;
  const out = new LineWriter(io.stdout);
  const err = new LineWriter(io.stderr);
  // What a command needs is loaded when it runs: help and usage errors need none of it.
  const run =
    <O>(load: () => Promise<Action<O>>) =>
    async (files: string[], _options: object, command: Command) => {
      const options = command.optsWithGlobals<O & CommonOptions>();
      const { ThreadStarter } = await import('./parallel/thread-starter.js');
      const threads = new ThreadStarter(io.worker, options.jobs);
      threads.startFor(files);
      const { execute } = await import('./execute.js');
      const choice = { files, samples: options.samples };
      exitCode = await execute(await load(), choice, { io, out, err, threads }, options);
    };
  const program = createProgram(out, err);
  addReportOptions(
    program
      .command('report')
      .description('say what failed and why, what is active, and what succeeded')
      .argument('[files...]', FILES),
  )
    .option('--samples', 'report on the sample runs of the package if no file is named')
    .addHelpText('after', INPUT + REPORT_EXAMPLES + EXIT_CODES + FAIL_ON)
    .action(run(async () => (await import('./commands/report.js')).report));
  addSummaryOptions(
    program
      .command('summary')
      .description(
        'say of each job how its runs went: success rate, durations, time lost, flaky tasks',
      )
      .argument('[files...]', FILES),
  )
    .option('--samples', 'take the sample runs of the package if no file is named')
    .addHelpText('after', INPUT + SUMMARY_EXAMPLES + EXIT_CODES)
    .action(run(async () => (await import('./commands/summary.js')).summary));
  addExportOptions(
    program
      .command('export')
      .description('write the runs as rows of a table, for engines and spreadsheets')
      .argument('[files...]', FILES),
  )
    .option('--samples', 'take the sample runs of the package if no file is named')
    .addHelpText('after', INPUT + EXPORT_EXAMPLES + EXIT_CODES)
    .action(run(async () => (await import('./commands/export/export.js')).exportRows));
  addSchemaOptions(
    program.command('schema').description('print the schema of runs, or of a table, for an engine'),
  )
    .addHelpText('after', SCHEMA_EXAMPLES)
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<SchemaCommandOptions & CommonOptions>();
      const { schema } = await import('./commands/schema/schema.js');
      const { CommandContext } = await import('./command-context.js');
      const context = new CommandContext({ io, out, err }, options);
      await schema(context, options);
      exitCode = await context.finish();
    });
  program
    .command('validate')
    .description('print every problem of the input as "file: path: message"')
    .argument('[files...]', FILES)
    .option('--lenient', `${LENIENT}; that is printed as notes and is no problem`)
    .addOption(jobsOption())
    .addHelpText('after', INPUT + VALIDATE_EXAMPLES + EXIT_CODES)
    .action(run(async () => (await import('./commands/validate.js')).validate));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? ExitCode.Fine : ExitCode.Usage;
    throw error;
  }
}

function createProgram(out: LineWriter, err: LineWriter): Command {
  return new Command('databricks-runs')
    .description('Reads the runs of Databricks Jobs, as the API and the Databricks CLI give them.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .option('--no-color', 'no colors, even on a terminal')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void out.write(escapeLines(text)),
      // An argument may hold anything.
      writeErr: (text) => void err.write(escapeLines(text)),
    })
    .showHelpAfterError('(databricks-runs --help lists the commands)')
    .exitOverride();
}
