import { ModelValidationError, Run, type ModelIssue } from '../../src';
import { errorOf } from '../helpers/error-of';
import { nested, TOO_DEEP, RecursiveModel, type Wrap } from '../helpers/recursive-model';

/** The ways in which a tree holds another, and how many levels each adds. */
const WAYS: readonly [name: string, wrap: Wrap, levels: number][] = [
  ['a model', (child) => ({ child }), 1],
  ['an array of models', (child) => ({ children: [child] }), 2],
  ['a map of models', (child) => ({ named: { a: child } }), 2],
];

/** The ways in which a tree holds any JSON value that is nested so deeply itself, and how many levels each adds. */
const HOLDERS: readonly [name: string, hold: Wrap, levels: number][] = [
  ['a field', (any) => ({ any }), 1],
  ['an array', (item) => ({ anything: [item] }), 2],
  ['an unknown field', (extra) => ({ extra }), 1],
];

/** What a strict read finds in a document, and what the instance finds of itself that is made of the same. */
function issuesOfBoth(document: object): readonly (readonly ModelIssue[])[] {
  const made = RecursiveModel.fromDict(document, { maxDepth: 1_000 });
  return [issuesOfRead(document), made.validate()];
}

function issuesOfRead(document: object): readonly ModelIssue[] {
  try {
    RecursiveModel.fromDict(document);
    return [];
  } catch (error) {
    return (error as ModelValidationError).issues;
  }
}

describe('64 levels are sound', () => {
  it.each(WAYS)('of %s', (_way, wrap, levels) => {
    const inner = levels === 1 ? {} : { child: {} };
    const document = nested(wrap, Math.floor(63 / levels), inner);
    expect(issuesOfBoth(document)).toEqual([[], []]);
  });

  it.each(HOLDERS)('of objects in %s', (_way, hold, levels) => {
    const document = hold(nested((a) => ({ a }), 63 - levels));
    expect(issuesOfBoth(document)).toEqual([[], []]);
  });
});

describe('65 levels are too many', () => {
  it.each<[string, Wrap, number, string]>([
    ['a model', (child) => ({ child }), 64, '.child'],
    ['an array of models', (child) => ({ children: [child] }), 32, '.children[0]'],
    ['a map of models', (child) => ({ named: { a: child } }), 32, '.named.a'],
  ])('of %s', (_way, wrap, times, step) => {
    const issue = { path: step.repeat(times).slice(1), ...TOO_DEEP };
    expect(issuesOfBoth(nested(wrap, times))).toEqual([[issue], [issue]]);
  });

  it.each<[string, Wrap, number, string]>([
    ['a field', (any) => ({ any }), 63, 'any'],
    ['an array', (item) => ({ anything: [item] }), 62, 'anything[0]'],
    ['an unknown field', (extra) => ({ extra }), 63, 'extra'],
  ])('of objects in %s', (_way, hold, times, start) => {
    const issue = { path: `${start}${'.a'.repeat(times)}`, ...TOO_DEEP };
    const document = hold(nested((a) => ({ a }), times));
    expect(issuesOfBoth(document)).toEqual([[issue], [issue]]);
  });
});

describe('a value that a lenient read sets aside', () => {
  const document = { run_id: { a: {} } };
  const lenient = { mode: 'lenient' } as const;

  it('may be as deep as any', () => {
    expect(Run.fromDict(document, { ...lenient, maxDepth: 3 }).toDict()).toMatchObject(document);
  });

  it('may not be deeper', () => {
    const read = (): unknown => Run.fromDict(document, { ...lenient, maxDepth: 2 });
    expect(
      errorOf(ModelValidationError, read).issues.map(({ path, code }) => [path, code]),
    ).toEqual([
      ['run_id', 'type'],
      ['run_id.a', 'too_deep'],
    ]);
  });
});
