import { didYouMean, nearMiss } from '../../src/json/near-miss';

it.each<[string, string, readonly string[], string | undefined]>([
  [
    'two letters in each other’s place',
    'attempt_nubmer',
    ['state', 'attempt_number'],
    'attempt_number',
  ],
  ['a letter that is missing', 'TERMINATD', ['RUNNING', 'TERMINATED'], 'TERMINATED'],
  ['another case and no underscore', 'runId', ['job_id', 'run_id'], 'run_id'],
  ['a hyphen', 'run-id', ['run_id'], 'run_id'],
  ['an underscore too many', '_run__id_', ['run_id'], 'run_id'],
  [
    'the nearest, wherever it is',
    'state_mesage',
    ['state_messages', 'state_message'],
    'state_message',
  ],
  ['the first of two that are as near', 'abcdef', ['abcdex', 'abcdey'], 'abcdex'],
  ['the same but for its case before any other', 'ABC', ['abd', 'abc', 'ABC'], 'abc'],
  ['one slip in three letters', 'abx', ['abc'], 'abc'],
  ['no slip in two letters', 'ax', ['ab'], undefined],
  ['two slips in eight letters', 'abcdefxx', ['abcdefgh'], 'abcdefgh'],
  ['no third slip in eight letters', 'abcdexxx', ['abcdefgh'], undefined],
  ['three slips in nine letters', 'abcdefxxx', ['abcdefghi'], 'abcdefghi'],
  ['no fourth slip in twelve letters', 'abcdefghxxxx', ['abcdefghijkl'], undefined],
  ['a word that is longer by as many letters as may slip', 'abcxyz', ['abcx', 'nothing'], 'abcx'],
  ['a word of 60 letters', 'x'.repeat(60), [`${'x'.repeat(59)}y`], `${'x'.repeat(59)}y`],
  ['no word of 61 letters', 'x'.repeat(61), ['x'.repeat(61)], undefined],
  ['nothing of no candidates', 'abc', [], undefined],
])('finds %s', (_name, word, candidates, expected) => {
  expect(nearMiss(word, candidates)).toBe(expected);
});

it('says what was meant at the end of a message, if anything was', () => {
  expect([didYouMean('run_id'), didYouMean(undefined)]).toEqual(['; did you mean run_id?', '']);
});
