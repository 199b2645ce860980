import { ModelValidationError, Run } from '../../src';
import { describeCases, type ByWay, type Case } from '../helpers/describe-cases';
import { EveryKind } from '../helpers/every-kind';
import { expectBounded, READ_WAYS, readRun } from '../helpers/read-ways';
import { errorOf } from '../helpers/error-of';

const digits = (count: number): string => '9'.repeat(count);

/** What JSON.parse makes `Infinity` of is no JSON value any more: nothing could be written back. */
const infinite = (path: string, found = 1): ByWay => ({
  issues: Array.from({ length: found }, () => `${path} not_finite`),
});

const unknown = (literal: string): string => `{"run_name":"a","new":${literal}}`;
const known = (literal: string): string => `{"run_name":"a","run_id":${literal}}`;

/** An integer that a double cannot hold, but that has few enough digits to keep them all. */
function kept(name: string, literal: string, written = literal): Case[] {
  const refused = { strict: infinite('run_id'), lenient: infinite('run_id', 2) } as ByWay;
  return [
    [
      `${name} in an unknown field`,
      () => unknown(literal),
      { fromJson: { written: unknown(written) }, fromDict: infinite('new') } as ByWay,
    ],
    [
      `${name} in a field`,
      () => known(literal),
      {
        fromJson: {
          strict: { issues: ['run_id unsafe_integer'] },
          lenient: { aside: ['run_id unsafe_integer'], written: known(written) },
        },
        fromDict: refused,
      } as ByWay,
    ],
  ];
}

/** A number that nothing can hold. */
function refused(name: string, literal: string): Case[] {
  return [
    [`${name} in an unknown field`, () => unknown(literal), infinite('new')],
    [
      `${name} in a field`,
      () => known(literal),
      { strict: infinite('run_id'), lenient: infinite('run_id', 2) } as ByWay,
    ],
  ];
}

/** A number that a double holds, or rounds to what JSON.parse says. */
function read(name: string, literal: string, written: string): Case[] {
  return [
    [`${name} in an unknown field`, () => unknown(literal), { written: unknown(written) }],
    [
      `${name} in a field`,
      () => known(literal),
      { written: `{"run_id":${written},"run_name":"a"}` },
    ],
  ];
}

describeCases('a number', [
  ...kept('of 10,000 digits', digits(10_000)),
  ...kept('of 10,000 digits with a sign', `-${digits(10_000)}`),
  ...kept('1e400', '1e400', `1${'0'.repeat(400)}`),
  ...kept('-1.5E+400', '-1.5E+400', `-15${'0'.repeat(399)}`),
  ...kept('1e9999', '1e9999', `1${'0'.repeat(9_999)}`),
  ...refused('of 10,001 digits', digits(10_001)),
  ...refused('of a million digits', digits(1_000_000)),
  ...refused('1e10000', '1e10000'),
  ...refused('with a huge exponent', '1e99999999999999999999'),
  ...refused('with an exponent of 100,000 digits', `1e${digits(100_000)}`),
  ...refused('beyond a double, with a fraction', `${digits(400)}.5`),
  ...read('-0', '-0', '0'),
  ...read('-0e9999', '-0e9999', '0'),
  ...read('too small for a double', '1e-400', '0'),
  ...read('with a huge negative exponent', '1e-99999999999999999999', '0'),
  ...read('of 10,000 digits behind the point', `0.${digits(10_000)}`, '1'),
  ...read('of a million zeros behind the point', `7.${'0'.repeat(1_000_000)}`, '7'),
]);

describe('a number in a field for numbers', () => {
  it.each([
    ['1e400', 'not_finite'],
    [`-${digits(10_000)}`, 'not_finite'],
    ['9007199254740993', 'unsafe_integer'],
  ])('%.20s', (literal, code) => {
    const text = `{"needed":"a","ratio":${literal}}`;
    const error = errorOf(ModelValidationError, () => EveryKind.fromJson(text));
    expect(error.issues.map((issue) => `${issue.path} ${issue.code}`)).toEqual([`ratio ${code}`]);
    expectBounded(error);
    const lenient = EveryKind.fromJson(text, { mode: 'lenient' });
    expect(lenient.ratio).toBeUndefined();
    const { ratio } = lenient.additionalProperties;
    expect(ratio).toBe(BigInt(literal === '1e400' ? `1${'0'.repeat(400)}` : literal));
  });

  it.each(['1e23', '100000000000000000000000'])('%s is a double', (literal) => {
    expect(EveryKind.fromJson(`{"needed":"a","ratio":${literal}}`).ratio).toBe(1e23);
  });
});

describe('-0', () => {
  it.each(READ_WAYS.map((way) => [`${way.call}, ${way.mode}`, way] as const))(
    'is -0 in memory: %s',
    (_name, way) => {
      const run = readRun('{"run_id":-0,"new":[-0]}', way);
      expect(run.runId).toBe(-0);
      expect(run.additionalProperties['new']).toEqual([-0]);
      expect(run.toDict()).toEqual({ run_id: -0, run_name: 'Untitled', new: [-0] });
    },
  );
});

describe('30,000 times 1e9999, which would be 300 MB of digits', () => {
  const numbers = Array.from({ length: 30_000 }, () => '1e9999').join(',');

  it.each(['new', 'tasks'])('in %s', (key) => {
    const text = `{"${key}":[${numbers}]}`;
    for (const way of READ_WAYS) {
      const error = errorOf(ModelValidationError, () => readRun(text, way));
      expectBounded(error);
    }
  });

  it('are kept as long as they have few digits more than the text', () => {
    const few = Array.from({ length: 100 }, () => '1e9999').join(',');
    const run = Run.fromJson(`{"new":[${few}]}`);
    expect(run.additionalProperties['new']).toEqual(
      Array.from({ length: 100 }, () => 10n ** 9_999n),
    );
  });
});
