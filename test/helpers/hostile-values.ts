import { setKey } from './draft';

/** Values that only a caller can pass, by what they are. Each call makes a new one, because some change when they are read. */
export const HOSTILE_VALUES: Readonly<Record<string, () => unknown>> = {
  'an object whose getter throws': () => withGetter('run_id', thrower(new Error('no'))),
  'an object whose getter throws nothing': () => withGetter('run_id', thrower(undefined)),
  'an object whose getter throws a revoked proxy': () => withGetter('a', thrower(revoked({}))),
  'a revoked proxy of an object': () => revoked({}),
  'a revoked proxy of an array': () => revoked([]),
  'a proxy that does nothing': () => new Proxy({ run_id: 1, task_key: 'a' }, {}),
  'a proxy of an array that does nothing': () => new Proxy([{ task_key: 'a' }, 'a'], {}),
  'a proxy that throws when its keys are asked for': () =>
    new Proxy({ run_id: 1 }, { ownKeys: thrower(new Error('no keys')) }),
  'a proxy that throws when its prototype is asked for': () =>
    new Proxy({}, { getPrototypeOf: thrower(new Error('no prototype')) }),
  'a proxy whose keys have no values': () =>
    new Proxy({}, { ownKeys: () => ['run_id', 'b'], getOwnPropertyDescriptor: () => undefined }),
  'an object that holds itself': () => holdingItself({}),
  'an array that holds itself': () => {
    const items: unknown[] = [];
    items.push(items);
    return items;
  },
  'an instance of a class': () => new Harmless(),
  'an instance of a class without a name': () => new (class {})(),
  'an instance of a class that extends nothing': () => new (Bare as unknown as new () => object)(),
  'an instance of a class whose name throws': () => new NameThrows(),
  'an object that inherits fields': () => Object.create({ run_id: 5, task_key: 'a' }) as object,
  'an object without a prototype': () =>
    Object.assign(Object.create(null) as object, { run_id: 1 }),
  'an object with symbol keys': () => ({ [Symbol('run_id')]: 1, [Symbol.iterator]: 2 }),
  'an object with hidden keys': () => Object.defineProperty({}, 'run_id', { value: 'hidden' }),
  'an object with toJSON': () => ({ run_id: 1, toJSON: () => ({ run_id: 2 }) }),
  'a frozen object': () => Object.freeze({ run_id: 1, a: Object.freeze([1]) }),
  'an object with an own key __proto__': () => {
    const object = {};
    setKey(object, '__proto__', { polluted: true });
    return object;
  },
  'an array of billions of holes': () => new Array<unknown>(2 ** 32 - 1),
  'an array with a hole': () => Object.assign(new Array(3), { 0: 'a', 2: 'c' }),
  'an array with keys': () => Object.assign(['a'], { run_id: 1 }),
  'an array of a class of its own': () => new OddArray('a', 'b'),
  'an array whose items throw': () => withGetter('0', thrower(new Error('no item')), []),
  'an array-like object': () => ({ length: 2 ** 53, 0: 'a' }),
  'a proxy of an array with an endless length': () =>
    new Proxy([], { get: (_target, key) => (key === 'length' ? Infinity : 'a') }),
  'a typed array': () => new Float64Array(3),
  'a buffer': () => Buffer.from('{}'),
  'a map': () => new Map([['run_id', 1]]),
  'a date': () => new Date(0),
  'a date that is none': () => new Date(NaN),
  'a promise': () => Promise.resolve({ run_id: 1 }),
  'an error': () => new Error('run_id'),
  'a regular expression': () => /a/,
  'a boxed string': () => Object('text') as object,
  'a boxed bigint': () => Object(5n) as object,
  'a function': () => () => 1,
  'a class': () => Harmless,
  'a symbol': () => Symbol('run_id'),
  'a bigint': () => 5n,
  'a bigint beyond 2^53': () => 2n ** 70n,
  'a bigint of 20,000 digits': () => 10n ** 20_000n,
  'not a number': () => NaN,
  'minus infinity': () => -Infinity,
  'minus zero': () => -0,
  undefined: () => undefined,
};

/** Those of which it counts how often, and in which way, they are looked at: the engines may differ. */
export const CHANGING_VALUES: Readonly<Record<string, () => unknown>> = {
  'a proxy that throws when a value is asked for': () =>
    new Proxy({ run_id: 1 }, { get: thrower(new Error('no value')) }),
  'an object whose getter changes': () => {
    let count = 0;
    return withGetter('run_id', () => [1, 'x', {}, undefined][count++ % 4]);
  },
  'an object whose getter makes ever deeper objects': () => endless(),
  'a proxy whose keys change': () => {
    let count = 0;
    return new Proxy(
      {},
      {
        ownKeys: () => [`key${count++}`],
        getOwnPropertyDescriptor: () => ({ value: count, enumerable: true, configurable: true }),
        get: () => count++,
      },
    );
  },
  'a proxy that is an object at first, then an array': () => {
    let count = 0;
    const prototypes = [Object.prototype, Array.prototype, null];
    return new Proxy({}, { getPrototypeOf: () => prototypes[count++ % 3] ?? null });
  },
  'a proxy of an array whose length changes': () => {
    let length = 0;
    return new Proxy([], { get: (_target, key) => (key === 'length' ? length++ : 'a') });
  },
};

class Harmless {
  run_id = 1;
}

function Bare(): void {
  // Its prototype is what matters.
}
Bare.prototype = Object.create(null) as object;

class NameThrows {
  static get name(): string {
    throw new Error('no name');
  }
}

class OddArray extends Array<unknown> {
  static override get [Symbol.species](): ArrayConstructor {
    throw new Error('no species');
  }
}

function thrower(thrown: unknown): () => never {
  return () => {
    throw thrown;
  };
}

function withGetter(key: string, get: () => unknown, target: object = {}): object {
  return Object.defineProperty(target, key, { get, enumerable: true, configurable: true });
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function holdingItself(object: Record<string, unknown>): object {
  object['nested'] = object;
  return object;
}

function endless(): object {
  return withGetter('nested', endless, withGetter('new_field', endless));
}
