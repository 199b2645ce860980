import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CommandError } from '../command-error';
import { packageRoot } from '../package-root';
import { STANDARD_INPUT } from './input';

/** What the caller of the command said about its input. */
export interface InputChoice {
  readonly files: readonly string[];
  readonly samples?: boolean;
}

/**
 * The inputs to read: the named files; without any, the samples if the caller asked for them; else standard input. A terminal
 * is not read, since nobody would know that the command waits for input.
 * @param stdinIsTTY - is called only if standard input may have to be read.
 * @throws CommandError if there is no input.
 */
export function chooseFiles({ files, samples }: InputChoice, stdinIsTTY: () => boolean): string[] {
  if (files.length > 0) return [...files];
  if (samples) return sampleFiles();
  if (!stdinIsTTY()) return [STANDARD_INPUT];
  throw new CommandError(
    'there is nothing to read: name files, or pipe JSON in (--help shows examples)',
  );
}

function sampleFiles(): string[] {
  return readdirSync(samplesFolder())
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => relative(process.cwd(), join(samplesFolder(), name)));
}

function samplesFolder(): string {
  return join(packageRoot(), 'examples/runs');
}
