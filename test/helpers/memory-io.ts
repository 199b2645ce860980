import { Readable, Writable } from 'node:stream';

import type { WorkerScript } from '../../src/cli/command-io';
import { main } from '../../src/cli/main';

/** Input for a command, in place of that of its process. */
export interface MemoryInput {
  /** Standard input: all of it, or one chunk after another. */
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array | string>;
  readonly stdinIsTTY?: boolean;
  readonly stdoutIsTTY?: boolean;
  /** The width of the terminal on standard output. */
  readonly columns?: number;
  /** The default is stdoutIsTTY. */
  readonly stderrIsTTY?: boolean;
  readonly env?: Record<string, string>;
  /** The error that every write to standard output meets. */
  readonly stdoutError?: NodeJS.ErrnoException;
  /** The script of the threads that read a large input. */
  readonly worker?: WorkerScript;
}

/** The output and the exit code of a command. */
export interface MemoryOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** How many times something was written to standard output. */
  readonly writes: number;
}

/** Runs the command in this process, on streams that are kept in memory. */
export async function runCommand(
  argv: readonly string[],
  input: MemoryInput = {},
): Promise<MemoryOutcome> {
  const stdout = Object.assign(new MemoryStream(input.stdoutIsTTY, input.stdoutError), {
    columns: input.columns,
  });
  const stderr = new MemoryStream(input.stderrIsTTY ?? input.stdoutIsTTY);
  const stdin = Object.assign(streamOf(input.stdin), { isTTY: input.stdinIsTTY });
  const code = await main(argv, {
    stdin,
    stdout,
    stderr,
    env: input.env ?? {},
    worker: input.worker,
  });
  for (const stream of [stdout, stderr]) await stream.flush();
  return { code, stdout: stdout.text, stderr: stderr.text, writes: stdout.writes };
}

function streamOf(input: MemoryInput['stdin'] = ''): Readable {
  if (typeof input === 'string') return Readable.from([Buffer.from(input)]);
  return Readable.from(input instanceof Uint8Array ? [input] : input);
}

/** A stream so narrow that every write has to wait until it has drained, as on a slow pipe. */
class MemoryStream extends Writable {
  text = '';
  writes = 0;

  readonly #error: Error | undefined;

  constructor(
    readonly isTTY: boolean | undefined,
    error?: Error,
  ) {
    super({ highWaterMark: 1 });
    this.#error = error;
  }

  /** Waits as a process does before it ends: until all is written or the reader is gone. */
  async flush(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.end(() => {
        resolve();
      });
    });
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.writes += 1;
    if (!this.#error) this.text += chunk.toString();
    setImmediate(() => {
      done(this.#error);
    });
  }
}
