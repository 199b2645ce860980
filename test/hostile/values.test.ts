import { ModelError, Run } from '../../src';
import { readDict } from '../../src/decode/read';
import { CHANGING_VALUES, HOSTILE_VALUES } from '../helpers/hostile-values';
import { READ_MODES } from '../helpers/read-result';

const VALUES = Object.entries({ ...HOSTILE_VALUES, ...CHANGING_VALUES });

/** Where a value may stand: as the document, in a field of each kind, in an unknown field. */
const PLACES: readonly ((value: unknown) => unknown)[] = [
  (value) => value,
  (value) => ({ run_id: value }),
  (value) => ({ state: value }),
  (value) => ({ git_source: value }),
  (value) => ({ tasks: value }),
  (value) => ({ tasks: [value] }),
  (value) => ({ new_field: value }),
  (value) => ({ new_field: [{ a: value }] }),
];

/** True for a run, null, or a ModelError; any other error fails the test. */
function isTame(call: () => Run | null): boolean {
  try {
    const run = call();
    run?.toJson();
    return run === null || run instanceof Run;
  } catch (error) {
    if (error instanceof ModelError) return error.message.length < 50_000;
    throw error;
  }
}

describe('fromDict gives a run or a ModelError for', () => {
  it.each(VALUES)('%s', (_name, make) => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    for (const options of READ_MODES) {
      for (const place of PLACES) {
        expect(isTame(() => readDict(Run, place(make()), options))).toBe(true);
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('objects that are shared so often that no end can be reached', () => {
    // Long arrays make the way to the limit short.
    let shared: object = new Array(10_000).fill(0);
    for (let level = 0; level < 40; level += 1) shared = { a: shared, b: shared };
    expect(() => Run.fromDict(shared)).toThrow('holds the same objects over and over');
  });
});
