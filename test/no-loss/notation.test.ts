import { Run } from '../../src';
import { expectNoLoss } from '../helpers/expect-no-loss';

/** What `toJson` writes for an unknown field, in strict mode as in lenient. */
function rewritten(literal: string): string {
  const texts = (['strict', 'lenient'] as const).map((mode) =>
    Run.fromJson(`{"new":${literal}}`, { mode }).toJson(),
  );
  expect(texts[0]).toBe(texts[1]);
  return /"new":(.*)\}$/s.exec(texts[0]!)![1]!;
}

describe('a number in an unknown field', () => {
  it.each([
    ['an integer', '7', '7'],
    ['an integer with a point', '1.0', '1'],
    ['an integer with an exponent', '1e2', '100'],
    ['zero', '0', '0'],
    ['zero with a sign, which JSON.stringify leaves out', '-0', '0'],
    ['zero with a sign and a point', '-0.0', '0'],
    ['a fraction', '0.50', '0.5'],
    ['a fraction of more digits than a double has', '0.1000000000000000055511', '0.1'],
    ['a fraction that a double rounds to a whole number', '9007199254740993.5', '9007199254740994'],
    ['a fraction too small for a double', '1e-400', '0'],
    ['the largest safe integer', '9007199254740991', '9007199254740991'],
    ['an integer beyond', '9007199254740993', '9007199254740993'],
    ['an integer beyond, negative', '-9007199254740993', '-9007199254740993'],
    ['an integer beyond, with a point', '9007199254740993.0', '9007199254740993'],
    ['a large integer with an exponent', '1.5E+20', '150000000000000000000'],
    ['an integer beyond all doubles', '1e400', `1${'0'.repeat(400)}`],
    ['an integer of 10,000 digits', '9'.repeat(10_000), '9'.repeat(10_000)],
  ])('%s', (_case, literal, written) => {
    expect(rewritten(literal)).toBe(written);
  });

  it('with a sign before zero keeps it in memory', () => {
    expect(Run.fromJson('{"new":-0}').additionalProperties['new']).toBe(-0);
    expect(Run.fromJson('{"run_id":-0}').runId).toBe(-0);
  });
});

describe('null', () => {
  it.each([
    ['in a field is absent', '{"run_id":null}', '{"run_name":"Untitled"}'],
    ['in a field with a default is the default', '{"run_name":null}', '{"run_name":"Untitled"}'],
    ['in an unknown field stays', '{"new":null}', '{"run_name":"Untitled","new":null}'],
    [
      'anywhere in an unknown field stays',
      '{"new":{"a":null,"b":[null]}}',
      '{"run_name":"Untitled","new":{"a":null,"b":[null]}}',
    ],
    [
      'in a field of a nested model is absent',
      '{"state":{"result_state":null}}',
      '{"state":{},"run_name":"Untitled"}',
    ],
    [
      'in a required field stays, and is an issue',
      '{"tasks":[{"task_key":null}]}',
      '{"tasks":[{"task_key":null}],"run_name":"Untitled"}',
    ],
    [
      'as an item stays, with the whole array',
      '{"tasks":[null,{"task_key":"a","run_id":null}]}',
      '{"run_name":"Untitled","tasks":[null,{"task_key":"a","run_id":null}]}',
    ],
  ])('%s', (_case, text, written) => {
    expect(Run.fromJson(text, { mode: 'lenient' }).toJson()).toBe(written);
    expectNoLoss(Run, text);
  });
});

describe('the two defaults', () => {
  it('are written where the document lacks the field', () => {
    const text = '{"tasks":[{"task_key":"a","pipeline_task":{"pipeline_id":"p"}}]}';
    const { tasks, ...run } = JSON.parse(Run.fromJson(text, { mode: 'lenient' }).toJson());
    expect(run).toEqual({ run_name: 'Untitled' });
    expect(tasks[0].pipeline_task).toEqual({ pipeline_id: 'p', full_refresh: false });
  });
});

describe('what JSON has besides', () => {
  it.each([
    ['a key twice: the last counts, as in every reader', '{"run_id":1,"new":1,"run_id":2,"new":2}'],
    ['a key twice, the last of the wrong type', '{"run_id":1,"run_id":"2"}'],
    ['lone surrogates in keys and values', '{"\\ud800":"\\udfff","run_name":"a\\ud83d"}'],
    ['escapes that need not be', '{"run\\u005fid":7,"new":"\\u0041\\/"}'],
    ['keys that prototypes have', '{"__proto__":{"a":1},"constructor":1,"toString":null}'],
    ['keys like indexes, whose order JavaScript changes', '{"b":1,"2":2,"1":1,"-1":3,"01":4}'],
    ['an alias and its field', '{"S3":{"destination":"s3://a"},"s3":{"destination":"s3://b"}}'],
  ])('%s', (_case, text) => {
    expectNoLoss(Run, text);
  });
});
