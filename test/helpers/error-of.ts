import type { ModelError } from '../../src';

/** The error that a call throws, which has to be of this class. */
export function errorOf<E extends ModelError>(
  kind: abstract new (...args: never[]) => E,
  call: () => unknown,
): E {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    expect(error).toBeInstanceOf(kind);
    return error as E;
  }
  throw new Error(`expected ${kind.name}, but the call returned ${JSON.stringify(result)}`);
}
