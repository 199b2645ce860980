import { rowsOfDocument } from '../../helpers/rows-of-document';

const HOST = 'https://adb-1.azuredatabricks.net';
const TOKEN = `dapi${'0123456789abcdef'.repeat(2)}`;

const pagesOf = (...pages: readonly string[]) =>
  rowsOfDocument('attempts', {
    run_id: 1,
    tasks: pages.map((run_page_url, index) => ({ task_key: `t${index}`, run_page_url })),
  }).map((row) => row.run_page_url);
const shownOf = (text: string) => pagesOf(text)[0];

it('shows pages of runs as they are', () => {
  const pages = [
    `${HOST}/?o=42#job/7/run/103`,
    `${HOST}/?o=42#job/7/run/104`,
    `${HOST}/?o=42#job/7/run/9007199254740993`,
    `${HOST}/?o=42#job/7/run/`,
    `${HOST}/#job/7/run/1-a`,
    `${HOST}/?o=42#job/8/run/103`,
  ];
  expect(pagesOf(...pages)).toEqual(pages);
});

it.each([
  [
    'a user and a password before the host',
    `https://me:hunter2@example.com/?o=42#job/7/run/1`,
    'https://***@example.com/?o=42#job/7/run/1',
  ],
  ['a token in the host', `https://${TOKEN}/?o=42#job/7/run/1`, 'https://***/?o=42#job/7/run/1'],
  ['a token in the path', `${HOST}/?o=42#job/7/run/${TOKEN}`, `${HOST}/?o=42#job/7/run/***`],
  ['a token in the query', `${HOST}/?o=42&token=hunter2`, `${HOST}/?o=42&token=***`],
  [
    'a password behind the id',
    `${HOST}/?o=42#job/7/run/1&password=hunter2`,
    `${HOST}/?o=42#job/7/run/1&password=***`,
  ],
])('masks %s of what looks like a page, also right behind a page', (_what, text, shown) => {
  const page = `${HOST}/?o=42#job/7/run/1`;
  expect(pagesOf(page, text, page, text)).toEqual([page, shown, page, shown]);
});

it('masks a password of digits behind the begin of a page that it has shown', () => {
  const page = 'https://another.example.com/?o=42#job/7/run/1';
  expect(pagesOf(page, `${page}?password=1234`)).toEqual([page, `${page}?password=***`]);
});

it('masks a password of digits that stands where the id of the page before it stands', () => {
  const start = 'https://one-more.example.com/?o=42#job/7/run/';
  const text = 'password='.padStart(start.length);
  expect(pagesOf(`${start}1`, `${text}1234`)).toEqual([`${start}1`, `${text}***`]);
});

it('shows a page with an id of any length, and a text of digits alone, as they are', () => {
  const texts = ['1', '1'.repeat(20), '1'.repeat(21), '1'.repeat(200)];
  const pages = texts.map((id) => `${HOST}/?o=42#job/7/run/${id}`);
  expect(pagesOf(...pages, ...texts)).toEqual([...pages, ...texts]);
});

it.each([
  ['a short text', 'token=x', 'token=***'],
  ['a text of one word', TOKEN, '***'],
  [
    'a text with a secret at its end',
    'cannot log in with password=1',
    'cannot log in with password=***',
  ],
])('masks the secret of %s', (_what, text, shown) => {
  expect([shownOf(text), shownOf(text)]).toEqual([shown, shown]);
});

it.each(['load', 'a_b_1', 'SUCCESS', `x${'y'.repeat(40)}`, 'all is fine'])(
  'shows %s, which has no secret, as it is',
  (text) => {
    expect([shownOf(text), shownOf(text)]).toEqual([text, text]);
  },
);

it('masks secrets in long texts each time', () => {
  const [long, longest] = ['x '.repeat(490), 'x '.repeat(10_000)];
  for (const start of [long, longest]) {
    const [text, shown] = [`${start}password=hunter2`, `${start}password=***`];
    expect([shownOf(text), shownOf(text)]).toEqual([shown, shown]);
  }
});

it('masks the secrets of more texts than it keeps', () => {
  const texts = Array.from({ length: 2_500 }, (_, index) => `try ${index} with password=x`);
  const shown = texts.map((text) => text.replace('=x', '=***'));
  expect(pagesOf(...texts)).toEqual(shown);
  expect(pagesOf(...texts)).toEqual(shown);
});

it('shows a text with halves of characters as engines can read it, and whole characters as they are', () => {
  expect(shownOf('a \uDC00\uD800 b')).toBe('a \uFFFD\uFFFD b');
  expect(shownOf('a \u{1F600} b')).toBe('a \u{1F600} b');
});
