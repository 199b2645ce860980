import { ModelValidationError, Run } from '../../../src';
import { errorOf } from '../../helpers/error-of';

const lenient = { mode: 'lenient' } as const;

/** Path and code of each issue. */
function issuesOf(value: object): string[] {
  const { issues, issueCount } = errorOf(ModelValidationError, () => Run.fromDict(value));
  expect(issueCount).toBe(issues.length);
  return issues.map(({ path, code }) => `${path} ${code}`);
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}

describe('what a caller hands in for an unknown field', () => {
  it('may be any JSON value', () => {
    const value = { a: [1, 'b', true, false, null, 1.5, -0, 2 ** 60, [[]], {}], c: { d: null } };
    expect(Run.fromDict({ new: value }).additionalProperties['new']).toEqual(value);
  });

  it('may nest as deeply as is read, and no deeper', () => {
    expect(Run.fromDict({ new: nested(63) }).additionalProperties['new']).toEqual(nested(63));
    expect(issuesOf({ new: nested(64) })).toEqual([`new${'[0]'.repeat(63)} too_deep`]);
  });

  it('has one issue for all of the holes of an array', () => {
    expect(issuesOf({ new: new Array(5) })).toEqual(['new[0] not_json']);
  });

  it('has an issue for each value that JSON cannot hold', () => {
    expect(issuesOf({ new: [1, Symbol('a'), { b: () => 1, c: 2, d: [NaN] }] })).toEqual([
      'new[1] not_json',
      'new[2].b not_json',
      'new[2].d[0] not_finite',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['an object', { a: 1, b: () => 1 }, 'new.b'],
    ['an array', [1, () => 1, 2], 'new[1]'],
    ['an object within an array', [{ a: 1, b: () => 1 }], 'new[0].b'],
  ])('is dropped as a whole where a lenient read finds no JSON in it: %s', (_case, value, path) => {
    const run = Run.fromDict({ new: value, other: [1] }, lenient);
    expect(run.additionalProperties).toEqual({ other: [1] });
    expect(run.readIssues.map((issue) => [issue.path, issue.code])).toEqual([[path, 'not_json']]);
  });

  it('can be changed after it was read, whatever its keys', () => {
    const given = JSON.parse('{"__proto__":{"a":1},"b":2}') as object;
    const kept = Run.fromDict({ new: given }).additionalProperties['new'] as object;
    for (const key of ['__proto__', 'b']) {
      expect(Object.getOwnPropertyDescriptor(kept, key)).toEqual(
        Object.getOwnPropertyDescriptor(given, key),
      );
    }
  });
});
