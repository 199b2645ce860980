import { ModelValidationError, Run } from '../../src';
import { exactInteger } from '../../src/json/exact-integer';
import { errorOf } from '../helpers/error-of';
import { EveryKind } from '../helpers/every-kind';

const BEYOND = '9007199254740993';

describe('integers beyond 2^53', () => {
  it('are refused in strict mode with their exact digits', () => {
    const { issues } = errorOf(ModelValidationError, () => Run.fromJson(`{"run_id": ${BEYOND}}`));
    expect(issues).toEqual([
      {
        path: 'run_id',
        code: 'unsafe_integer',
        message: `is ${BEYOND}, which is beyond ±9007199254740991, where numbers lose digits; read with mode: 'lenient' to keep it`,
        expected: 'an integer within ±9007199254740991',
        received: BEYOND,
        params: { min: -9007199254740991, max: 9007199254740991 },
      },
    ]);
  });

  it('are set aside in lenient mode, and written back digit for digit', () => {
    const run = Run.fromJson(`{"run_id":${BEYOND},"job_id":7}`, { mode: 'lenient' });
    expect(run.runId).toBeUndefined();
    expect(run.jobId).toBe(7);
    expect(run.additionalProperties).toEqual({ run_id: 9007199254740993n });
    expect(run.readIssues).toMatchObject([{ path: 'run_id', code: 'unsafe_integer' }]);
    expect(run.toJson()).toBe(`{"job_id":7,"run_name":"Untitled","run_id":${BEYOND}}`);
    expect(run.toDict()['run_id']).toBe(9007199254740993n);
  });

  it.each([
    ['a field', `{"new_id":${BEYOND}}`],
    ['the sign', `{"new_id":-${BEYOND}}`],
    ['an array', `{"new_ids":[1,${BEYOND},[${BEYOND}1]]}`],
    ['an object', `{"new":{"deep":{"id":${BEYOND}0}}}`],
    ['10,000 digits', `{"new_id":${'9'.repeat(10_000)}}`],
    [
      'a key like a number, and strings that hold quotes',
      `{"${BEYOND}":"\\"${BEYOND}\\\\","new_id":${BEYOND}}`,
    ],
    ['a key __proto__', `{"__proto__":{"id":${BEYOND}}}`],
  ])('are kept in unknown fields in both modes: %s', (_case, text) => {
    for (const mode of ['strict', 'lenient'] as const) {
      const run = Run.fromJson(text, { mode });
      expect(run.toJson()).toBe(`{"run_name":"Untitled",${text.slice(1)}`);
      expect(run.clone().toJson()).toBe(run.toJson());
      expect(run.equals(run.clone())).toBe(true);
    }
  });

  it('are indented as JSON.stringify would', () => {
    const text = '{"a":{"b":[1,{"c":BIG}],"d":[],"e":{}},"f":"x"}';
    for (const space of [undefined, 0, 2, 99, '\t', '', '- - - - - - -']) {
      const expected = JSON.stringify(JSON.parse(text.replace('BIG', '1')), null, space);
      const run = Run.fromJson(text.replace('BIG', BEYOND));
      const written = run.toJson(space).replace(BEYOND, '1');
      const head = JSON.stringify({ run_name: 'Untitled' }, null, space).replace(/\n?\}$/, ',');
      expect(written).toBe(head + expected.slice(1));
    }
  });

  it('never make JSON.stringify throw: raw JSON where the runtime has it, else a string of digits', () => {
    const run = Run.fromJson(`{"new":{"ids":[${BEYOND}]}}`);
    const hasRawJson = 'rawJSON' in JSON;
    const id = hasRawJson ? BEYOND : `"${BEYOND}"`;
    expect(JSON.stringify({ run })).toBe(`{"run":{"run_name":"Untitled","new":{"ids":[${id}]}}}`);
  });

  it('become raw JSON where the runtime has it', () => {
    const raw = jest.fn((text: string) => ({ raw: text }));
    const holder = JSON as { rawJSON?: unknown };
    const original = holder.rawJSON;
    holder.rawJSON = raw;
    try {
      expect(Run.fromJson(`{"new":${BEYOND}}`).toJSON()).toMatchObject({ new: { raw: BEYOND } });
    } finally {
      if (original) holder.rawJSON = original;
      else delete holder.rawJSON;
    }
  });

  it('are read from bigints that a caller hands in', () => {
    const run = Run.fromDict(
      { run_id: 5n, job_id: 9007199254740993n, other: 1n },
      { mode: 'lenient' },
    );
    expect(run.runId).toBe(5);
    expect(run.additionalProperties).toEqual({ job_id: 9007199254740993n, other: 1n });
  });

  it('that a caller hands in as numbers are refused, since they may be rounded', () => {
    const { issues } = errorOf(ModelValidationError, () => Run.fromDict({ run_id: 2 ** 53 }));
    expect(issues[0]?.message).toMatch(
      /^is 9007199254740992, .* and may have been rounded already/,
    );
  });

  it('are shown exactly where another type belongs', () => {
    const { issues } = errorOf(ModelValidationError, () => Run.fromJson(`{"run_name":${BEYOND}}`));
    expect(issues[0]?.message).toBe(`must be a string, but is the number ${BEYOND}`);
  });
});

describe('numbers beyond a double', () => {
  it('with an exponent are integers with all of their digits', () => {
    const run = Run.fromJson('{"new":1e400}');
    expect(run.additionalProperties['new']).toBe(10n ** 400n);
  });

  it.each([
    '{"new":1e10001}',
    `{"new":${'9'.repeat(10_001)}}`,
    '{"new":-1e99999999999}',
    '{"run_id":1e99999}',
  ])('of more than 10,000 digits are refused in both modes: %.30s', (text) => {
    for (const mode of ['strict', 'lenient'] as const) {
      const { issues } = errorOf(ModelValidationError, () => Run.fromJson(text, { mode }));
      expect(issues.map(({ code }) => code)).toContain('not_finite');
    }
  });

  it('are read in a field for fractions where a double is as good', () => {
    const text =
      '{"job_clusters":[{"job_cluster_key":"c","new_cluster":{"spark_version":"x","azure_attributes":{"spot_bid_max_price":1e400}}}]}';
    const read = Run.fromJson(text.replace('1e400', '-1'));
    expect(read.jobClusters?.[0]?.newCluster?.azureAttributes?.spotBidMaxPrice).toBe(-1);
    for (const [literal, price] of [
      ['9007199254740992', 2 ** 53],
      ['1e23', 1e23],
      ['-1.5e300', -1.5e300],
      ['9007199254740993.5', 9007199254740994],
    ] as const) {
      const large = Run.fromJson(text.replace('1e400', literal));
      expect(large.jobClusters?.[0]?.newCluster?.azureAttributes?.spotBidMaxPrice).toBe(price);
    }
  });

  it('are refused in a field for fractions where a double would be another integer', () => {
    const text = `{"ratio":${BEYOND},"needed":"x"}`;
    const { issues } = errorOf(ModelValidationError, () => EveryKind.fromJson(text));
    expect(issues).toMatchObject([{ path: 'ratio', code: 'unsafe_integer', received: BEYOND }]);
    const read = EveryKind.fromJson(text, { mode: 'lenient' });
    expect(read.additionalProperties).toEqual({ ratio: 9007199254740993n });
    const infinite = errorOf(ModelValidationError, () =>
      EveryKind.fromJson('{"needed":"x","numbers":[1e400]}'),
    );
    expect(infinite.issues).toMatchObject([{ path: 'numbers[0]', code: 'not_finite' }]);
  });

  it('handed in by a caller are refused', () => {
    const { issues } = errorOf(ModelValidationError, () =>
      Run.fromDict({ a: NaN, run_id: Infinity }),
    );
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['run_id', 'not_finite'],
      ['a', 'not_finite'],
    ]);
  });
});

describe('what a number literal means', () => {
  it.each<[string, bigint | number | undefined]>([
    ['0', undefined],
    ['-0', undefined],
    ['9007199254740991', undefined],
    ['9007199254740992', 9007199254740992n],
    ['-9007199254740993', -9007199254740993n],
    ['90071992547409930e-1', 9007199254740993n],
    ['9007199254740993.0', 9007199254740993n],
    ['9007199254740993.5', undefined],
    ['0.1e400', 10n ** 399n],
    ['1.5E+20', 150000000000000000000n],
    ['1e-400', undefined],
    ['1.25', undefined],
    ['1e10000', Infinity],
    ['0e99999', undefined],
    [`${'1'.repeat(400)}.5`, Infinity],
    [`1${'0'.repeat(9_999)}`, 10n ** 9_999n],
  ])('%.40s', (literal, expected) => {
    expect(exactInteger(literal)).toBe(expected);
  });
});
