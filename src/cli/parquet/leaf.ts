import type { ColumnValue } from '../../rows/columns/column-type';
import { ByteSink } from './byte-sink';
import { writeHybrid, writeRun } from './write-hybrid';

/** What a column of a row group stores: its values without nulls, and levels that tell which rows they are of. */
export interface Leaf {
  readonly values: readonly ColumnValue[];
  /** How many values there are, with nulls and empty lists. */
  readonly slots: number;
  readonly repetition: Uint8Array;
  readonly definition: Uint8Array;
}

const NO_BYTES = new Uint8Array();

/** The leaf of a column of single values. */
export function flatLeaf(column: readonly ColumnValue[], isNullable: boolean): Leaf {
  const slots = column.length;
  const present = column.filter((value) => value !== null);
  const sink = new ByteSink();
  if (isNullable && (present.length === 0 || present.length === slots)) {
    writeRun(sink, present.length === 0 ? 0 : 1, slots, 1);
  } else if (isNullable) {
    writeHybrid(
      sink,
      Uint8Array.from(column, (value) => (value === null ? 0 : 1)),
      1,
    );
  } else if (present.length < slots) {
    throw new Error('a column that is never null has a null');
  }
  return { values: present, slots, repetition: NO_BYTES, definition: sink.written };
}

/** The leaf of a column of lists, none of which is null, nor is anything in them. */
export function listLeaf(column: readonly ColumnValue[]): Leaf {
  const values: ColumnValue[] = [];
  const repeated: number[] = [];
  const defined: number[] = [];
  for (const list of column as readonly (readonly ColumnValue[])[]) {
    repeated.push(0);
    if (list.length === 0) {
      defined.push(0);
      continue;
    }
    for (let index = 0; index < list.length; index += 1) {
      if (index > 0) repeated.push(1);
      // A list that is not empty, and an item that is not null.
      defined.push(2);
      values.push(list[index] as ColumnValue);
    }
  }
  const [repetition, definition] = [new ByteSink(), new ByteSink()];
  writeHybrid(repetition, repeated, 1);
  writeHybrid(definition, defined, 2);
  return {
    values,
    slots: repeated.length,
    repetition: repetition.written,
    definition: definition.written,
  };
}
