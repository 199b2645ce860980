import { type AdditionalProperties, createBag } from '../../schema/additional-properties';
import { code, literal, member, name } from '../../codegen/code';
import { Scope } from '../../codegen/scope';

/** Makes a bag of the values of certain keys; undefined where one of them must be looked at more closely. */
export type BagCollector = (
  input: Readonly<Record<string, unknown>>,
) => AdditionalProperties | undefined;

/** Compiles a collector for these keys, so that reading and storing them costs what a declared field costs. */
export function compileBagCollector(keys: readonly string[]): BagCollector {
  const scope = new Scope();
  const isSimple = scope.bind('isSimple', isSimpleValue);
  const bag = scope.bind('bag', Object.getPrototypeOf(createBag()));
  const guessed = scope.bind('keys', keys);
  const stores = keys.map((key) => code`${member(name('this'), key)} = ${member(name('o'), key)};`);
  const checks = keys.map(
    (key) => code`if (!${isSimple}(${member(name('o'), key)})) return undefined;`,
  );
  scope.declare(code`function Bag(o) {\n${stores}\n}\nBag.prototype = ${bag};`);
  return scope.compile(code`function (o) {
let n = 0;
for (const k in o) if (k === ${guessed}[n]) n++;
if (n !== ${literal(keys.length)}) return undefined;
${checks}
return new Bag(o);
}`) as BagCollector;
}

function isSimpleValue(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    value === null ||
    Number.isSafeInteger(value)
  );
}
