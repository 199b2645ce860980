import type { ColumnChunk } from './parquet-library';

type Statistics = NonNullable<NonNullable<ColumnChunk['meta_data']>['statistics']>;

/** Halves of characters: JavaScript sorts them before characters that UTF-8 has before them. */
const HALF = /[\uD800-\uDFFF]/;

/** What the footer says of the values of a column: how many are null, and the least and the greatest one if values are given. */
export function statisticsOf(
  kind: 'text' | 'integer' | 'timestamp' | 'boolean',
  values: readonly (string | number | boolean)[],
  nulls: number,
): Statistics {
  const statistics = { null_count: BigInt(nulls) };
  const [first] = values;
  if (first === undefined) return statistics;
  if (kind === 'text' && (values as readonly string[]).some((text) => HALF.test(text))) {
    return statistics;
  }
  let [least, greatest] = [first, first];
  for (const value of values) {
    if (value < least) least = value;
    else if (value > greatest) greatest = value;
  }
  const shown = (value: string | number | boolean) =>
    kind === 'integer'
      ? BigInt(value)
      : kind === 'timestamp'
        ? new Date(value as number)
        : (value as string | boolean);
  return { ...statistics, min_value: shown(least), max_value: shown(greatest) };
}
