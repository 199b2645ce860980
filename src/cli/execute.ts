import { CommandContext } from './command-context';
import { CommandError } from './command-error';
import type { CommandIo } from './command-io';
import type { ExitCode } from './exit-code';
import { chooseFiles, type InputChoice } from './input/choose-files';
import type { LineWriter } from './line-writer';

/** What a command does with the files and with its options. */
export type Action<O> = (
  files: readonly string[],
  context: CommandContext,
  options: O,
) => Promise<void>;

/** The input and the outputs of a command. */
interface Channels {
  readonly io: CommandIo;
  readonly out: LineWriter;
  readonly err: LineWriter;
}

/** Runs a command on the chosen files, and gives the exit code. */
export async function execute<O extends { readonly color: boolean; readonly lenient?: boolean }>(
  action: Action<O>,
  choice: InputChoice,
  { io, out, err }: Channels,
  options: O,
): Promise<ExitCode> {
  const context = new CommandContext(io, out, err, options);
  try {
    await action(chooseFiles(choice, context.stdinIsTTY), context, options);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    await context.complain(error.message);
  }
  return context.finish();
}
