import * as first from '../../src';
import { errorOf } from '../helpers/error-of';

/** The package once more, as where an application and one of its dependencies have a copy each. */
const second = ((): typeof first => {
  let loaded: typeof first | undefined;
  jest.isolateModules(() => {
    loaded = jest.requireActual<typeof first>('../../src');
  });
  return loaded!;
})();

describe('two copies of the package', () => {
  const run = second.Run.of({ runId: 1 });
  const told = /of class Run of a second copy of databricks-jobs \(see npm ls databricks-jobs\)/;

  test('have classes of their own', () => {
    expect(run).not.toBeInstanceOf(first.Run);
    expect(run).toBeInstanceOf(second.Run);
  });

  test.each([
    ['a static method', () => first.Run.toJson(run)],
    ['reading', () => first.Run.fromDict(run)],
    ['building', () => first.RunPage.of({ runs: [run] })],
  ])('an instance of the other is refused by %s with a word of why', (_, work) => {
    expect(errorOf(first.ModelError, work).message).toMatch(told);
  });

  test('a hostile mark does no harm', () => {
    class Trap {
      get [Symbol.for('databricks-jobs.copy')](): never {
        throw new Error('trapped');
      }
    }
    expect(() => first.Run.fromDict(new Trap())).toThrow('is an object of class Trap');
  });
});
