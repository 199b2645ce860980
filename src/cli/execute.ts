import { CommandContext, type Channels } from './command-context';
import { CommandError } from './command-error';
import type { ExitCode } from './exit-code';
import { chooseFiles, type InputChoice } from './input/choose-files';

/** What a command does with the files and with its options. */
export type Action<O> = (
  files: readonly string[],
  context: CommandContext,
  options: O,
) => Promise<void>;

/** Runs a command on the chosen files, and gives the exit code. */
export async function execute<O extends { readonly color: boolean; readonly lenient?: boolean }>(
  action: Action<O>,
  choice: InputChoice,
  channels: Channels,
  options: O,
): Promise<ExitCode> {
  const context = new CommandContext(channels, options);
  try {
    await action(
      chooseFiles(choice, () => context.stdinIsTTY),
      context,
      options,
    );
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    await context.complain(error.message);
  }
  return context.finish();
}
