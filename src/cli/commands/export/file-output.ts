import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { removeLeftovers, temporaryBeside } from './leftovers';
import { removeOnSignal } from './remove-on-signal';
import type { FileFormat, Piece } from '../../table/row-encoder';
import type { TableOutput } from './table-output';

/**
 * Rows in one file. They are written to another file beside it, which takes its place once it is whole: whoever looks sees the
 * old file or the new one.
 */
export class FileOutput implements TableOutput {
  readonly isStream = false;
  readonly isClosed = false;
  readonly #format: FileFormat;
  readonly #path: string;
  readonly #temporary: string;
  readonly #descriptor: number;
  readonly #callOff: () => void;

  constructor(format: FileFormat, path: string) {
    this.#format = format;
    this.#path = path;
    this.#temporary = temporaryBeside(path);
    this.#descriptor = openSync(this.#temporary, 'wx');
    this.#callOff = removeOnSignal(this.#temporary);
    writeWhole(this.#descriptor, format.head());
  }

  add(piece: Piece): void {
    writeWhole(this.#descriptor, this.#format.next(piece));
  }

  finish(): void {
    writeWhole(this.#descriptor, this.#format.tail());
    // Else the name may be on the disk before the content is.
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
    renameSync(this.#temporary, this.#path);
    this.#callOff();
    removeLeftovers(this.#path);
  }

  abort(): void {
    rmSync(this.#temporary, { force: true });
    this.#callOff();
  }
}

/** Writes all bytes: a call may write fewer. */
export function writeWhole(descriptor: number, content: Uint8Array | string): void {
  let rest = typeof content === 'string' ? Buffer.from(content) : content;
  while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
}
