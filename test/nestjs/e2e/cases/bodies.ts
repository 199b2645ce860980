import { accepts, refuses, type Case } from '../case.js';

const REFUSED = { status: 400 };
/** What Nest's own pipe makes of no body at all: an empty one. */
const EMPTY_RUN = { status: 201, json: { run_name: 'Untitled' } };

const TOO_LONG = JSON.stringify({ run_name: 'x'.repeat(1_200_000) });

export const BODY_CASES: readonly Case[] = [
  refuses('body: [] for an object', 'runs', [], ['']),
  refuses('body: [{…}] for an object', 'runs', [{}], ['']),
  {
    name: 'body: null',
    path: 'runs',
    text: 'null',
    status: 400,
    variants: { 'fastify ours': { status: 400, paths: [''] }, 'fastify stock': EMPTY_RUN },
  },
  {
    name: 'body: text',
    path: 'runs',
    text: '"run"',
    status: 400,
    variants: { 'fastify ours': { status: 400, paths: [''] } },
  },
  { name: 'body: a number', path: 'runs', text: '5', status: 400 },
  { name: 'body: true', path: 'runs', text: 'true', status: 400 },
  { name: 'body: malformed, with text behind it', path: 'runs', text: '{}x', status: 400 },
  { name: 'body: malformed, in an array', path: 'arrays', text: '[{},', status: 400 },
  refuses('body: [] for a partial model', 'patches', [], ['']),
  { name: 'body: null for a oneOf', path: 'git-source', text: 'null', status: 400 },
  { name: 'body: [] for a oneOf', path: 'git-source', text: '[]', status: 400 },
  { name: 'body: malformed', path: 'runs', text: '{"run_id":', status: 400 },
  {
    name: 'body: malformed, with a trailing comma',
    path: 'runs',
    text: '{"run_id":1,}',
    status: 400,
  },
  {
    name: 'body: none',
    method: 'POST',
    path: 'runs',
    status: 400,
    paths: [''],
    variants: { 'express stock': EMPTY_RUN, 'fastify stock': EMPTY_RUN },
  },
  {
    name: 'raw body: null',
    path: 'exact',
    text: 'null',
    status: 400,
    variants: { fastify: { status: 400, paths: [''] } },
  },
  { name: 'raw body: none', method: 'POST', path: 'exact', status: 400, paths: [''] },
  { name: 'raw body: text', path: 'exact', text: '"run"', status: 400 },
  { name: 'raw body: a number', path: 'exact', text: '5', status: 400 },
  { name: 'raw body: [] for an object', path: 'exact', text: '[]', status: 400, paths: [''] },
  { name: 'raw body: null for an array', path: 'exact-arrays', text: 'null', status: 400 },
  { name: 'raw body: text for an array', path: 'exact-arrays', text: '"run"', status: 400 },
  { name: 'raw body: malformed', path: 'exact', text: '{"run_id" 1}', ...REFUSED },
  { name: 'raw body: not JSON', path: 'exact', text: 'run_id=1', type: 'text/plain', status: 415 },
  {
    name: 'raw body: with a byte order mark',
    path: 'exact',
    text: '\uFEFF{"run_name":"r"}',
    status: 201,
    json: { run_name: 'r' },
  },
  {
    name: 'body over the limit of the adapter',
    path: 'runs',
    text: TOO_LONG,
    status: 413,
  },
  { name: 'raw body over the limit of the adapter', path: 'exact', text: TOO_LONG, status: 413 },
  {
    name: 'array over the limit of the adapter',
    path: 'arrays',
    text: `[${TOO_LONG}]`,
    status: 413,
  },
  { name: 'array: null in its place', path: 'arrays', text: 'null', status: 400 },
  { name: 'array: text in its place', path: 'arrays', text: '"run"', status: 400 },
  refuses(
    'array: arrays, text and numbers for items',
    'arrays',
    [{}, [], 'x', 5, [{}]],
    ['[1]', '[2]', '[3]', '[4]'],
  ),
  accepts('array: of runs', 'arrays', [{ run_name: 'a' }, { run_name: 'b', run_id: 2 }]),
  accepts('array: empty', 'arrays', []),
  refuses(
    'array: problems in several items',
    'arrays',
    [{}, { tasks: [{}] }, { run_id: 'x' }],
    ['[1].tasks[0].task_key', '[2].run_id'],
  ),
  refuses('array: null for an item', 'arrays', [null], ['[0]']),
  refuses('array: an unknown field', 'arrays', [{ runId: 1 }], ['[0].runId']),
  refuses('array: an object in its place', 'arrays', { run_name: 'a' }, ['']),
  refuses('array: in a raw body', 'exact-arrays', [{}, { run_id: 'x' }], ['[1].run_id']),
  refuses('array: an object in its place, in a raw body', 'exact-arrays', {}, ['']),
];
