import { Run, type ReadOptions } from '../../src';
import { nearMiss } from '../../src/json/near-miss';

function messageOf(read: () => unknown): string {
  try {
    read();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

function rejecting(key: string): string {
  return messageOf(() => Run.fromDict({ run_id: 1, [key]: 1 }, { unknownFields: 'reject' }));
}

describe('a near miss', () => {
  it.each([
    ['attempt_nubmer', 'attempt_number'],
    ['atempt_number', 'attempt_number'],
    ['runId', 'run_id'],
    ['Run-Id', 'run_id'],
    ['statse', 'state'],
    ['tsaks', 'tasks'],
    ['overriding_parametres', 'overriding_parameters'],
  ])('of a field, %s, is said to mean %s', (key, meant) => {
    expect(rejecting(key)).toContain(`is not a field of Run; did you mean ${meant}?`);
  });

  it.each(['x', 'a_field_of_next_year', 'n', 'status2030', 'run_id'.repeat(20)])(
    'is not what %s is',
    (key) => {
      expect(rejecting(key)).toContain('is not a field of Run');
      expect(rejecting(key)).not.toContain('did you mean');
    },
  );

  it.each([
    ['TERMINATD', 'TERMINATED'],
    ['running', 'RUNNING'],
    ['INTERNALERROR', 'INTERNAL_ERROR'],
  ])('of an enum value, %s, is said to mean %s', (value, meant) => {
    const read = (): unknown => Run.fromDict({ state: { life_cycle_state: value } });
    expect(messageOf(read)).toContain(`but is "${value}"; did you mean ${meant}?`);
  });

  it('is not what an enum value of next year is', () => {
    const read = (): unknown => Run.fromDict({ state: { life_cycle_state: 'HIBERNATING' } });
    expect(messageOf(read)).not.toContain('did you mean');
  });

  it('of an option is named', () => {
    const read = (): unknown => Run.fromDict({}, { unknownFeilds: 'keep' } as ReadOptions);
    expect(messageOf(read)).toContain('no read option unknownFeilds, did you mean unknownFields?');
  });

  it.each([
    ['run_id', 'runId'],
    ['runIdd', 'runId'],
    ['runNmae', 'runName'],
  ])('of a property, %s, is said to mean %s', (name, meant) => {
    expect(messageOf(() => Run.of({ [name]: 1 }))).toContain(`did you mean ${meant}?`);
    expect(messageOf(() => Run.of({}).with({ [name]: 1 }))).toContain(`did you mean ${meant}?`);
  });
});

describe('nearMiss', () => {
  it('takes the nearest, and of those the first', () => {
    expect(nearMiss('task_kez', ['task_keys', 'task_key'])).toBe('task_key');
    expect(nearMiss('abcx', ['abcy', 'abcz'])).toBe('abcy');
    expect(nearMiss('abcx', ['abcz', 'abcy'])).toBe('abcz');
  });

  it('takes two neighbors that changed places for one slip', () => {
    expect(nearMiss('yeild', ['throw', 'yield'])).toBe('yield');
    expect(nearMiss('ba', ['ab'])).toBeUndefined();
    expect(nearMiss('abdcx', ['abcdy'])).toBeUndefined();
    expect(nearMiss('abce', ['abec'])).toBe('abec');
  });

  it('lets one letter of three be wrong, and three at most', () => {
    expect(nearMiss('ax', ['ab'])).toBeUndefined();
    expect(nearMiss('abcdefghijklmnopqrst', ['bbbbefghijklmnopqrst'])).toBe('bbbbefghijklmnopqrst');
    expect(nearMiss('abcdefghijklmnopqrst', ['bbbbbfghijklmnopqrst'])).toBeUndefined();
  });
});
