import type { Palette } from '../report/text/palette';
import { printable } from '../report/text/printable';
import { choosePalette } from './choose-palette';
import { CommandError } from './command-error';
import type { CommandIo } from './command-io';
import { ExitCode } from './exit-code';
import { Input, nameOfInput } from './input/input';
import { mapInput, type Parallelism } from './parallel/map-input';
import type { ThreadStarter } from './parallel/thread-starter';
import type { OptionsOf, ResultOf, TaskName } from './tasks/tasks';
import { Threads } from './parallel/threads';
import type { LineWriter } from './line-writer';
import { Progress } from './progress';

/** The options that every command has, or may have. */
interface ContextOptions {
  readonly color: boolean;
  readonly lenient?: boolean;
}

/** The input and the outputs of a command, and who reads the input. */
export interface Channels {
  readonly io: CommandIo;
  readonly out: LineWriter;
  readonly err: LineWriter;
  /** Undefined if the command's own thread reads all. */
  readonly threads?: ThreadStarter;
}

/** What every command uses: its outputs, its colors, the runs of its inputs, and its exit code. */
export class CommandContext {
  readonly outPalette: Palette;
  readonly errPalette: Palette;
  readonly #progress: Progress;
  #code = ExitCode.Fine;
  #complaintCount = 0;

  readonly #channels: Channels;
  readonly #options: ContextOptions;
  #threads: Threads | undefined;

  constructor(channels: Channels, options: ContextOptions) {
    this.#channels = channels;
    this.#options = options;
    const { io, out, err } = channels;
    this.outPalette = choosePalette(io.stdout, io.env, options.color);
    this.errPalette = choosePalette(io.stderr, io.env, options.color);
    this.#progress = new Progress(io.stderr.isTTY === true ? err : undefined);
    for (const writer of [out, err]) {
      writer.beforeLine = () => {
        this.#progress.clear();
      };
    }
  }

  /** Standard output. */
  get out(): LineWriter {
    return this.#channels.out;
  }

  /** Standard error. */
  get err(): LineWriter {
    return this.#channels.err;
  }

  /** Undefined if one thread reads all. */
  #parallelism(name: string, chunkSize: number | undefined): Parallelism | undefined {
    const starter = this.#channels.threads;
    if (!starter?.isParallel) return undefined;
    const threads = (): Threads => (this.#threads ??= new Threads(starter.threads()));
    // Of a file it is known before that it is large.
    return { from: starter.isLarge(name) ? 1 : starter.from, threads, chunkSize };
  }

  get exitCode(): ExitCode {
    return this.#code;
  }

  /** How many times the command could not do what it was asked for, such as read a file. */
  get complaints(): number {
    return this.#complaintCount;
  }

  /** Columns in a line of standard output: those of the terminal, else COLUMNS, else 100. */
  get width(): number {
    const { stdout, env } = this.#channels.io;
    const columns = [stdout.columns, Number(env['COLUMNS'])].find(
      (value) => value !== undefined && Number.isInteger(value) && value > 0,
    );
    return Math.max(columns ?? 100, 40);
  }

  /** Whether standard input is a terminal. To ask opens it. */
  get stdinIsTTY(): boolean {
    return this.#channels.io.stdin.isTTY === true;
  }

  /** The file descriptor of standard input, if it has one. */
  get stdinDescriptor(): number | undefined {
    return this.#channels.io.stdin.fd;
  }

  /**
   * What a task makes of the runs of a file, in their order; nothing if nobody reads the output any more. A large file is read by
   * several threads. If it cannot be read, standard error says so, and the next file can follow.
   * @param options - the options of the task, and how many bytes a thread gets at once.
   */
  async *mapEntries<N extends TaskName>(
    file: string,
    task: N,
    isLenient = this.#options.lenient === true,
    ...[options, chunkSize]: OptionsOf<N> extends undefined ? [] : [OptionsOf<N>, number?]
  ): AsyncGenerator<ResultOf<N>> {
    if (this.out.isClosed) return;
    try {
      const input = new Input(file, () => this.#channels.io.stdin, this.#progress);
      const job = { task, options: options as OptionsOf<N> };
      const reading = { name: nameOfInput(file), isLenient };
      yield* mapInput(input, reading, job, this.#parallelism(file, chunkSize));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      await this.complain(error.message);
    }
  }

  /** Notes that the input has a problem. The exit code of wrong usage stays. */
  noteProblem(): void {
    if (this.#code === ExitCode.Fine) this.#code = ExitCode.Problems;
  }

  /** Notes that a run is what `--fail-on` names. The exit code of wrong usage stays. */
  noteFailedRun(): void {
    if (this.#code !== ExitCode.Usage) this.#code = ExitCode.FailedRun;
  }

  /** Says on standard error why the command cannot do what it was asked for. */
  async complain(message: string): Promise<void> {
    this.#code = ExitCode.Usage;
    this.#complaintCount += 1;
    await this.tell(message);
  }

  /** Says something of the whole command on standard error. */
  async tell(message: string): Promise<void> {
    await this.err.line(this.errPalette.bad(`databricks-runs: ${printable(message)}`));
  }

  /** Ends the command once all is written, and says so if the output could not be written, as on a full disk. */
  async finish(): Promise<ExitCode> {
    await this.#channels.threads?.close();
    const { failure } = this.out;
    if (failure) await this.complain(`cannot write the output: ${failure.message}`);
    return this.#code;
  }
}
