import { Command, CommanderError } from 'commander';
import { escapeLines } from '../errors/escape-text';
import { CommandContext } from './command-context';
import { CommandError } from './command-error';
import type { CommandIo } from './command-io';
import { ExitCode } from './exit-code';
import { chooseFiles, type InputChoice } from './input/choose-files';
import { LineWriter } from './line-writer';
import { packageVersion } from './package-version';
import { exportRows } from './commands/export/export';
import { addExportOptions } from './commands/export/export-options';
import { report } from './commands/report';
import { addReportOptions } from './commands/report-options';
import { schema } from './commands/schema/schema';
import { addSchemaOptions, type SchemaCommandOptions } from './commands/schema/schema-options';
import { summary } from './commands/summary';
import { addSummaryOptions } from './commands/summary-options';
import { validate } from './commands/validate';

type Action<O> = (files: readonly string[], context: CommandContext, options: O) => Promise<void>;

interface CommonOptions {
  readonly color: boolean;
  readonly lenient?: boolean;
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
  const run =
    <O>(action: Action<O>) =>
    async (files: string[], _options: object, command: Command) => {
      const options = command.optsWithGlobals<O & CommonOptions>();
      const context = new CommandContext(io, out, err, options);
      exitCode = await execute(action, { files, samples: options.samples }, context, options);
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
    .action(run(report));
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
    .action(run(summary));
  addExportOptions(
    program
      .command('export')
      .description('write the runs as rows of a table, for engines and spreadsheets')
      .argument('[files...]', FILES),
  )
    .option('--samples', 'take the sample runs of the package if no file is named')
    .addHelpText('after', INPUT + EXPORT_EXAMPLES + EXIT_CODES)
    .action(run(exportRows));
  addSchemaOptions(
    program.command('schema').description('print the schema of runs, or of a table, for an engine'),
  )
    .addHelpText('after', SCHEMA_EXAMPLES)
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<SchemaCommandOptions & CommonOptions>();
      const context = new CommandContext(io, out, err, options);
      await schema(context, options);
      exitCode = await context.finish();
    });
  program
    .command('validate')
    .description('print every problem of the input as "file: path: message"')
    .argument('[files...]', FILES)
    .option('--lenient', `${LENIENT}; that is printed as notes and is no problem`)
    .addHelpText('after', INPUT + VALIDATE_EXAMPLES + EXIT_CODES)
    .action(run(validate));
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

async function execute<O>(
  action: Action<O>,
  choice: InputChoice,
  context: CommandContext,
  options: O,
): Promise<ExitCode> {
  try {
    await action(chooseFiles(choice, context.stdinIsTTY), context, options);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    await context.complain(error.message);
  }
  return context.finish();
}
