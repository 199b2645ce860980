import { closeSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ColumnValue } from '../../../rows/columns/column-type';
import { writeWhole } from './file-output';
import { assertReplaceable, writeMark, type FolderMark } from './folder-mark';
import { removeLeftovers, temporaryBeside } from './leftovers';
import { removeOnSignal } from './remove-on-signal';
import { recoverFolder, swapFolder } from './swap-folder';
import type { FileFormat, Piece, RowBatch, RowEncoder } from '../../table/row-encoder';
import type { TableOutput } from './table-output';

/** Rows that wait in all partitions together. */
const MOST_WAITING = 40_000;

/** A file that is being written. */
interface Partition {
  readonly encoder: RowEncoder;
  readonly format: FileFormat;
  readonly descriptor: number;
}

/** What makes the content of files. */
interface Makers {
  readonly makeEncoder: () => RowEncoder;
  readonly makeFile: () => FileFormat;
}

/**
 * Rows in a folder with a folder for each partition. All is written to another folder beside it, which takes its place at the end.
 */
export class FolderOutput implements TableOutput {
  readonly isStream = false;
  readonly isClosed = false;
  readonly #makers: Makers;
  readonly #partitionOf: (values: readonly ColumnValue[]) => string;
  readonly #mark: FolderMark;
  readonly #path: string;
  readonly #temporary: string;
  readonly #callOff: () => void;
  readonly #open = new Map<string, Partition>();
  readonly #parts = new Map<string, number>();
  #waiting = 0;

  constructor(
    makers: Makers,
    partitionOf: (values: readonly ColumnValue[]) => string,
    mark: FolderMark,
    path: string,
  ) {
    this.#makers = makers;
    this.#partitionOf = partitionOf;
    this.#mark = mark;
    this.#path = resolve(path);
    recoverFolder(this.#path);
    assertReplaceable(this.#path, mark.table);
    this.#temporary = temporaryBeside(this.#path);
    mkdirSync(this.#temporary);
    this.#callOff = removeOnSignal(this.#temporary);
  }

  add(piece: Piece): void {
    for (const values of (piece as RowBatch).rows) this.#addRow(values);
  }

  finish(): void {
    for (const name of this.#open.keys()) this.#end(name);
    writeMark(this.#temporary, this.#mark);
    // Somebody may have put something there since.
    assertReplaceable(this.#path, this.#mark.table);
    swapFolder(this.#temporary, this.#path);
    this.#callOff();
    removeLeftovers(this.#path);
  }

  abort(): void {
    rmSync(this.#temporary, { recursive: true, force: true });
    this.#callOff();
  }

  #addRow(values: readonly ColumnValue[]): void {
    const name = this.#partitionOf(values);
    const { encoder, format, descriptor } = this.#open.get(name) ?? this.#start(name);
    const before = encoder.waiting;
    for (const piece of encoder.add([values])) writeWhole(descriptor, format.next(piece));
    this.#waiting += encoder.waiting - before;
    if (this.#waiting > MOST_WAITING || this.#open.size > MOST_OPEN) this.#endLargest();
  }

  #start(name: string): Partition {
    const folder = join(this.#temporary, name);
    const part = this.#parts.get(name) ?? 0;
    this.#parts.set(name, part + 1);
    mkdirSync(folder, { recursive: true });
    const file = `part-${String(part).padStart(5, '0')}.${this.#mark.format}`;
    const descriptor = this.#create(join(folder, file));
    const { makeEncoder, makeFile } = this.#makers;
    const partition = { encoder: makeEncoder(), format: makeFile(), descriptor };
    writeWhole(descriptor, partition.format.head());
    this.#open.set(name, partition);
    return partition;
  }

  /** Makes a file. If the process may not open another, those that are open are ended first. */
  #create(path: string): number {
    try {
      return openSync(path, 'wx');
    } catch (error) {
      const isLimit = (error as NodeJS.ErrnoException).code === 'EMFILE';
      if (!isLimit || this.#open.size === 0) throw error;
      for (const name of this.#open.keys()) this.#end(name);
      return openSync(path, 'wx');
    }
  }

  /** Ends the files with the most rows that wait; more rows of theirs go to other files. */
  #endLargest(): void {
    const names = [...this.#open].sort(
      ([, left], [, right]) => right.encoder.waiting - left.encoder.waiting,
    );
    for (const [name] of names) {
      const isEnough = this.#waiting <= MOST_WAITING / 2 && this.#open.size <= MOST_OPEN / 2;
      if (isEnough) break;
      this.#end(name);
    }
  }

  #end(name: string): void {
    const { encoder, format, descriptor } = this.#open.get(name) as Partition;
    this.#waiting -= encoder.waiting;
    const rest = encoder.end();
    if (rest !== undefined) writeWhole(descriptor, format.next(rest));
    writeWhole(descriptor, format.tail());
    fsyncSync(descriptor);
    closeSync(descriptor);
    this.#open.delete(name);
  }
}

/** A process may have 1,024 files open. */
const MOST_OPEN = 500;
