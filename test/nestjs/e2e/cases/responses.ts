import type { Case, Expectation } from '../case.js';

/** What class-transformer writes: the fields with a decorator. */
const KNOWN = { run_id: 7, run_name: 'nightly' };
const RUN = { ...KNOWN, from_the_future: { a: 1 } };

const gets = (name: string, path: string, expected: Omit<Expectation, 'status'>): Case => ({
  name,
  path,
  status: 200,
  ...expected,
});
const answer = (run: object): object => ({ run });
const wrapper = (run: object): object => ({ data: run, at: '1970-01-01T00:00:00.000Z', total: 1 });

const PLAIN = 'plain-responses';
const OURS = 'serialized-responses';
const THEIRS = 'class-serialized-responses';

export const RESPONSE_CASES: readonly Case[] = [
  ...[PLAIN, OURS].flatMap((path) => [
    gets(`response of ${path}: an instance`, `${path}/instance`, { json: RUN }),
    gets(`response of ${path}: an array`, `${path}/array`, { json: [RUN, RUN] }),
    gets(`response of ${path}: a wrapper`, `${path}/wrapper`, { json: wrapper(RUN) }),
    gets(`response of ${path}: a record`, `${path}/record`, { json: { first: RUN } }),
    gets(`response of ${path}: a promise`, `${path}/promise`, { json: RUN }),
    gets(`response of ${path}: text`, `${path}/text`, { contains: ['plain text'] }),
    gets(`response of ${path}: no digit is lost`, `${path}/large`, {
      contains: ['9007199254740993'],
    }),
  ]),
  gets('response with our interceptor: a Map', `${OURS}/map`, { json: { first: RUN } }),
  gets('response with our interceptor: a Set', `${OURS}/set`, { json: [RUN] }),
  gets('response with our interceptor: a class with a model in it', `${OURS}/answer`, {
    json: answer(RUN),
  }),
  gets('response with our interceptor: a large integer', `${OURS}/large`, {
    contains: ['"big":9007199254740993'],
  }),
  gets('response with our interceptor: a large integer in a wrapper', `${OURS}/wrapped-large`, {
    contains: ['{"data":[{"run_id":1', '"big":9007199254740993'],
  }),
  gets("response with Nest's interceptor: known fields, in wire names", `${THEIRS}/instance`, {
    json: KNOWN,
  }),
  gets("response with Nest's interceptor: an array", `${THEIRS}/array`, { json: [KNOWN, KNOWN] }),
  gets("response with Nest's interceptor: a class with a model in it", `${THEIRS}/answer`, {
    json: answer(KNOWN),
  }),
];
