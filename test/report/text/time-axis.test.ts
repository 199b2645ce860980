import { TimeAxis } from '../../../src/report/text/time-axis';

const range = (start: number, end: number) => ({ start, end });

it.each<[string, { start: number; end: number }[], number, [number, number][]]>([
  ['nothing', [], 0, [[0, 0]]],
  ['a moment', [range(5, 5)], 0, [[5, 0]]],
  [
    'one after the other',
    [range(50, 100), range(0, 50)],
    0,
    [
      [0, 0],
      [50, 5],
      [100, 10],
    ],
  ],
  ['a short wait, which is shown', [range(0, 50), range(55, 100)], 0, [[60, 6]]],
  [
    'a long wait, which is left out',
    [range(0, 50), range(1_050, 1_100)],
    1_000,
    [
      [50, 5],
      [1_050, 5],
      [1_100, 10],
    ],
  ],
  [
    'several long waits',
    [range(0, 20), range(70, 90), range(140, 160)],
    100,
    [
      [20, 3],
      [90, 7],
      [160, 10],
    ],
  ],
  ['a long task over a wait of others', [range(0, 10), range(0, 100), range(90, 95)], 0, [[90, 9]]],
])('%s', (_case, ranges, leftOut, columns) => {
  const axis = new TimeAxis(ranges, 10);
  expect(axis.leftOut).toBe(leftOut);
  for (const [moment, column] of columns) expect(axis.columnOf(moment)).toBe(column);
});
