import type { Case } from '../case.js';

const accepted = (name: string, path: string, digits: string): Case => ({
  name,
  path,
  text: `{"run_id":${digits},"run_name":"r"}`,
  status: 201,
  contains: [`"run_id":${digits}`],
});
const refused = (name: string, path: string, digits: string, contains: string[] = []): Case => ({
  name,
  path,
  text: `{"run_id":${digits}}`,
  status: 400,
  paths: ['run_id'],
  contains,
});

/** In an item, in an array body, and the largest safe one there. */
const NESTED: readonly Case[] = [
  ['runs', '{"tasks":[{"task_key":"a","run_id":#}]}', 'tasks[0].run_id'],
  ['exact', '{"tasks":[{"task_key":"a","run_id":#}]}', 'tasks[0].run_id'],
  ['arrays', '[{},{"run_id":#}]', '[1].run_id'],
  ['exact-arrays', '[{},{"run_id":#}]', '[1].run_id'],
  ['patches', '{"run_id":#}', 'run_id'],
].flatMap(([path = '', text = '', at = '']) => [
  ...['9007199254740992', '9007199254740993', '-9007199254740993'].map((digits): Case => ({
    name: `integer: ${digits} within a body to ${path}`,
    path,
    text: text.replace('#', digits),
    status: 400,
    paths: [at],
  })),
  {
    name: `integer: 2^53 - 1 within a body to ${path}`,
    path,
    text: text.replace('#', '9007199254740991'),
    status: 201,
    contains: ['"run_id":9007199254740991'],
  },
]);

export const INTEGER_CASES: readonly Case[] = ['runs', 'exact']
  .flatMap((path) => [
    accepted(`integer: 2^53 - 1 to ${path}`, path, '9007199254740991'),
    accepted(`integer: -(2^53 - 1) to ${path}`, path, '-9007199254740991'),
    refused(`integer: 2^53 to ${path}`, path, '9007199254740992'),
    refused(`integer: 2^53 + 1 to ${path}`, path, '9007199254740993'),
    refused(`integer: -(2^53 + 1) to ${path}`, path, '-9007199254740993'),
    refused(`integer: 1e400 to ${path}`, path, '1e400'),
  ])
  .concat(
    refused('integer: a raw body shows the very digits', 'exact', '9007199254740993', [
      '9007199254740993',
    ]),
    ...NESTED,
    {
      name: 'integer: lenient, the digits come back',
      path: 'lenient',
      text: '{"run_id":9007199254740993,"from_2030":[12345678901234567890],"run_name":"r"}',
      status: 201,
      contains: ['"run_id":9007199254740993', '"from_2030":[12345678901234567890]'],
    },
    {
      name: 'integer: lenient without the interceptor, no digit is lost and nothing throws',
      path: 'lenient-stringified',
      text: '{"run_id":9007199254740993,"run_name":"r"}',
      status: 201,
      contains: ['9007199254740993'],
    },
  );
