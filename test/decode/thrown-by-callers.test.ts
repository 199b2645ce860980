import { ModelError, ModelUsageError, Run } from '../../src';
import { errorOf } from '../helpers/error-of';

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** An object with a getter under that name which throws. */
function throwing(key: string, thrown: unknown): object {
  return Object.defineProperty({}, key, {
    enumerable: true,
    get() {
      throw thrown;
    },
  });
}

/** Each call that looks at a caller's object, and how its error begins. */
const CALLS: readonly [name: string, call: (thrown: unknown) => unknown, failure: string][] = [
  [
    'fromDict',
    (thrown) => Run.fromDict(throwing('run_id', thrown)),
    'Run.fromDict could not read the object',
  ],
  ['of', (thrown) => Run.of(throwing('runId', thrown)), 'Run.of could not read the properties'],
  [
    'the read options',
    (thrown) => Run.fromDict({}, throwing('mode', thrown)),
    'the read options could not be read',
  ],
  [
    'the Standard Schema',
    (thrown) => Run.standardSchema()['~standard'].validate(throwing('run_id', thrown)),
    'Run.fromDict could not read the object',
  ],
];

const THROWN: readonly [name: string, thrown: unknown, shown: string][] = [
  ['an error', new TypeError('no'), 'TypeError: no'],
  ['nothing', undefined, 'undefined'],
  ['a revoked proxy', revoked(), 'a value that cannot be shown'],
  ['a long text', 'x'.repeat(1_001), 'x'.repeat(1_000)],
];

describe.each(CALLS)('what a getter throws at %s', (_name, call, failure) => {
  it.each(THROWN)('becomes a ModelUsageError with its cause: %s', (_case, thrown, shown) => {
    const { message, cause } = errorOf(ModelUsageError, () => call(thrown));
    expect(message).toBe(`${failure}: ${shown}`);
    // Not by toBe, which would look into the proxy to describe it.
    expect(Object.is(cause, thrown)).toBe(true);
  });

  it('passes where it is an error of this package', () => {
    const thrown = new ModelUsageError('mine');
    expect(errorOf(ModelError, () => call(thrown))).toBe(thrown);
  });
});
