import { csvLine } from '../../../src/rows/formats/csv-line';

it('has the values of a row with commas between them, and nothing for null', () => {
  expect(csvLine(['a', 1, null, true, false, null])).toBe('a,1,,true,false,');
});

it('has times in UTC, with milliseconds', () => {
  expect(csvLine([new Date(Date.UTC(2026, 2, 5, 8, 1, 2, 3))])).toBe('2026-03-05T08:01:02.003Z');
});

it('has lists, structs and maps as JSON text', () => {
  expect(csvLine([['a'], { b: 'c' }, []])).toBe('"[""a""]","{""b"":""c""}",[]');
});

it('quotes texts that have commas, quotes or ends of lines in them', () => {
  expect(csvLine(['a,b', 'say "hi"', 'one\ntwo'])).toBe('"a,b","say ""hi""","one\ntwo"');
});

it('has an apostrophe before a text that a spreadsheet takes for a formula, but not before a number', () => {
  expect(csvLine(['=1+1', -1])).toBe("'=1+1,-1");
});
