import { Run } from '../../src';

describe('toBSON', () => {
  it('is the wire form, as a copy', () => {
    const run = Run.fromDict({ run_id: 1, tasks: [{ task_key: 'a' }], later: { deep: [1] } });
    expect(run.toBSON()).toEqual(run.toDict());
    expect(run.toBSON()['later' as never]).not.toBe(run.additionalProperties['later']);
  });

  it.each([
    ['9223372036854775807', 9223372036854775807n],
    ['-9223372036854775808', -9223372036854775808n],
    ['9223372036854775808', '9223372036854775808'],
    ['-9223372036854775809', '-9223372036854775809'],
  ])('keeps the digits of %s', (digits, expected) => {
    const run = Run.fromJson(`{"run_id": ${digits}, "later": [${digits}]}`, { mode: 'lenient' });
    expect(run.toBSON()).toMatchObject({ run_id: expected, later: [expected] });
  });
});
