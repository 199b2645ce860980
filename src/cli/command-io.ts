/** Standard output or standard error. */
export interface OutputStream {
  readonly isTTY?: boolean;
  /** The file descriptor. */
  readonly fd?: number;
  /** The width of a terminal. */
  readonly columns?: number;
  write(text: string): boolean;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  once(event: 'drain' | 'close' | 'error', listener: () => void): unknown;
  off(event: 'drain' | 'close' | 'error', listener: () => void): unknown;
}

/** The script of the threads that read a large input. */
export interface WorkerScript {
  readonly file: string;
  /** So many bytes make an input large. */
  readonly from: number;
}

/** What the command uses of its process; `process` itself is one. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array | string> & {
    readonly isTTY?: boolean;
    /** The file descriptor. */
    readonly fd?: number;
  };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Without it, the one of the package. */
  readonly worker?: WorkerScript | undefined;
}
