import { rowsOfDocument } from '../../helpers/rows-of-document';

const parametersOf = (job_parameters: unknown) =>
  rowsOfDocument('job_run_timeline', { run_id: 1, start_time: 1, job_parameters })[0]
    ?.job_parameters;

it('has no parameters of a run that states none, and an empty map of an empty list', () => {
  expect(parametersOf(undefined)).toBeNull();
  expect(parametersOf([])).toEqual({});
});

it('has of a parameter what is stated of it, an empty text and a number too', () => {
  const parameters = [
    { name: 'day', value: '2026-03-05' },
    { name: 'mode', default: '' },
    { name: 'size', default: 3, value: '4' },
    { name: 'bare' },
  ];
  expect(parametersOf(parameters)).toStrictEqual({
    day: { value: '2026-03-05' },
    mode: { default: '' },
    size: { default: '3', value: '4' },
    bare: {},
  });
});

it('leaves out a parameter without a name, which cannot be found', () => {
  expect(
    parametersOf([{ value: 'x' }, { name: '', value: 'y' }, { name: 'a', value: 'z' }]),
  ).toEqual({ a: { value: 'z' } });
});

it('masks secrets by the name of a parameter, by the form of a text, and in names', () => {
  const parameters = [
    { name: 'api_token', value: 'hunter2' },
    { name: 'source', default: 'https://me:hunter2@example.com/x' },
    { name: 'https://me:hunter2@example.com/y', value: 'z' },
  ];
  expect(parametersOf(parameters)).toStrictEqual({
    api_token: { value: '***' },
    source: { default: 'https://***@example.com/x' },
    'https://***@example.com/y': { value: 'z' },
  });
});
