import stringWidth from 'string-width';

import { displayWidth } from '../../../src/report/text/width';
import { textTable, type Column } from '../../../src/report/text/table';

interface Row {
  readonly key: string;
  readonly count: string;
}

const plain = (text: string) => text;
const columns: Column<Row>[] = [
  { title: 'KEY', text: ({ key }) => key },
  { title: 'COUNT', align: 'right', text: ({ count }) => count },
];

describe('textTable', () => {
  it('makes columns as wide as their widest cell, and pads no line at its end', () => {
    const rows = [
      { key: 'a', count: '1' },
      { key: 'longer', count: '1234567' },
    ];
    expect(textTable(columns, rows, plain)).toEqual([
      'KEY       COUNT',
      'a             1',
      'longer  1234567',
    ]);
  });

  it('leaves a column out in which no row has anything', () => {
    expect(textTable(columns, [{ key: 'a', count: '' }], plain)).toEqual(['KEY', 'a']);
  });

  it('ends a line with its last text', () => {
    const rows = [
      { key: 'a', count: '' },
      { key: '', count: '2' },
    ];
    expect(textTable(columns, rows, plain)).toEqual(['KEY  COUNT', 'a', '         2']);
  });

  it('puts colors around the text, not around the padding', () => {
    const painted: Column<Row>[] = [
      { title: 'KEY', text: ({ key }) => key, paint: () => (text) => `<${text}>` },
      columns[1]!,
    ];
    const rows = [
      { key: 'a', count: '1' },
      { key: '', count: '2' },
    ];
    expect(textTable(painted, rows, (text) => `[${text}]`)).toEqual([
      '[KEY]  [COUNT]',
      '<a>        1',
      '         2',
    ]);
  });

  it('lines up texts in scripts of two columns a character', () => {
    const rows = [
      { key: '売上集計', count: '1' },
      { key: 'ab', count: '2' },
    ];
    expect(textTable(columns, rows, plain)).toEqual([
      'KEY       COUNT',
      '売上集計      1',
      'ab            2',
    ]);
  });
});

describe('displayWidth', () => {
  it('takes for one column only what string-width does', () => {
    // A text that is longer is measured by characters; each of these must be the same alone.
    const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => displayWidth(character) !== stringWidth(character),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['nothing', '', 0],
    ['ASCII', 'ingest_orders', 13],
    ['a letter with a combining accent', 'e\u0301', 1],
    ['Cyrillic', 'отчёт', 5],
    ['Han', '売上', 4],
    ['Hangul', '보고', 4],
    ['full-width forms', 'ＡＢ', 4],
    ['an emoji of several code points', '👩‍💻', 2],
  ])('%s', (_case, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
