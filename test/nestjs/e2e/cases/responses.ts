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
const MODELS = [
  { git_url: 'u', git_provider: 'gitHub', git_tag: 't' },
  { tasks: [{ task_key: 'a' }] },
  {
    run_name: 'Untitled',
    tasks: [{ task_key: 'a', pipeline_task: { pipeline_id: 'p', full_refresh: false } }],
  },
];

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
    gets(`response of ${path}: an observable`, `${path}/observable`, { json: RUN }),
    gets(`response of ${path}: a promise of an array`, `${path}/promised-array`, { json: [RUN] }),
    gets(`response of ${path}: models of other kinds`, `${path}/models`, { json: MODELS }),
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
  ...['promise', 'observable'].map((kind) =>
    gets(`response with Nest's interceptor: ${kind}`, `${THEIRS}/${kind}`, { json: KNOWN }),
  ),
  gets("response with Nest's interceptor: a promise of an array", `${THEIRS}/promised-array`, {
    json: [KNOWN],
  }),
  gets("response with Nest's interceptor: a wrapper", `${THEIRS}/wrapper`, {
    json: wrapper(KNOWN),
  }),
  gets("response with Nest's interceptor: a record", `${THEIRS}/record`, {
    json: { first: KNOWN },
  }),
  gets("response with Nest's interceptor: models of other kinds", `${THEIRS}/models`, {
    json: MODELS,
  }),
  gets(
    "response with Nest's interceptor: what is beyond 2^53 is left out, and no 500",
    `${THEIRS}/large`,
    {
      json: { run_id: 1, run_name: 'Untitled' },
    },
  ),
  gets("response with Nest's interceptor: an array", `${THEIRS}/array`, { json: [KNOWN, KNOWN] }),
  gets("response with Nest's interceptor: a class with a model in it", `${THEIRS}/answer`, {
    json: answer(KNOWN),
  }),
];
