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
