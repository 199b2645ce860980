import type { OutputStream } from './command-io';

/**
 * Writes lines to a stream. If the reader of a pipe has left (`| head`), the rest is dropped silently.
 */
export class LineWriter {
  /** True once nobody reads any more. */
  isClosed = false;
  /** Why the stream could not be written to, such as a full disk. */
  failure: Error | undefined;
  /** Called before each line, for example to clear the progress on the terminal. */
  beforeLine: (() => void) | undefined;

  readonly #stream: OutputStream;

  constructor(stream: OutputStream) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.isClosed = true;
      if (error.code !== 'EPIPE') this.failure = error;
    });
  }

  /** The file descriptor of the stream, if it has one. */
  get descriptor(): number | undefined {
    return this.#stream.fd;
  }

  /** Writes the text and a line break, and waits while the reader is behind. */
  async line(text: string): Promise<void> {
    await this.text(`${text}\n`);
  }

  /** Writes the text, and waits while the reader is behind. */
  async text(text: string): Promise<void> {
    this.beforeLine?.();
    if (!this.write(text)) await this.#untilWritable();
  }

  /** Writes the text; false while the reader is behind. */
  write(text: string): boolean {
    return this.isClosed || this.#stream.write(text);
  }

  async #untilWritable(): Promise<void> {
    const stream = this.#stream;
    await new Promise<void>((resolve) => {
      const events = ['drain', 'close', 'error'] as const;
      const finish = (): void => {
        for (const event of events) stream.off(event, finish);
        resolve();
      };
      for (const event of events) stream.once(event, finish);
    });
  }
}
