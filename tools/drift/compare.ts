import type { FactType, Facts } from './read-facts';
import type { RegistryType } from './registry-types';

/** The classes that stand for a type of the facts, where the name is another. */
export type TypeNames = Readonly<Record<string, readonly string[]>>;

/** One difference, as a line: `RunTask.run_if: missing here (RunIf)`. */
export type Difference = string;

/** What the facts have that the registry has not, the other way round, and what both have with another type. */
export function compare(
  facts: Facts,
  registry: ReadonlyMap<string, RegistryType>,
  names: TypeNames,
): Difference[] {
  const differences: Difference[] = [];
  const matched = new Set<string>();
  for (const [factName, fact] of Object.entries(facts)) {
    for (const name of names[factName] ?? [factName]) {
      matched.add(name);
      const type = registry.get(name);
      if (!type) differences.push(`${name}: missing here`);
      else if (fact.kind === 'enum') differences.push(...compareValues(name, fact, type));
      else differences.push(...compareFields(name, fact, type, names));
    }
  }
  for (const name of registry.keys()) {
    if (!matched.has(name)) differences.push(`${name}: missing there`);
  }
  return differences;
}

function compareFields(
  name: string,
  fact: FactType,
  type: RegistryType,
  names: TypeNames,
): Difference[] {
  const there = fact.fields ?? {};
  const here = type.fields ?? {};
  const differences: Difference[] = [];
  for (const [wire, { type: expected }] of Object.entries(there)) {
    const found = here[wire];
    if (found === undefined) differences.push(`${name}.${wire}: missing here (${expected})`);
    else if (!sameType(expected, found, names)) {
      differences.push(`${name}.${wire}: ${found} here, ${expected} there`);
    }
  }
  for (const [wire, found] of Object.entries(here)) {
    if (!(wire in there)) differences.push(`${name}.${wire}: missing there (${found})`);
  }
  return differences;
}

function compareValues(name: string, fact: FactType, type: RegistryType): Difference[] {
  const there = fact.values ?? [];
  const here = type.values ?? [];
  return [
    ...there
      .filter((value) => !here.includes(value))
      .map((value) => `${name} ${value}: missing here`),
    ...here
      .filter((value) => !there.includes(value))
      .map((value) => `${name} ${value}: missing there`),
  ];
}

function sameType(expected: string, found: string, names: TypeNames): boolean {
  const [, container = '', element = expected] = /^(array|map)<(.+)>$/.exec(expected) ?? [];
  const candidates = (names[element] ?? [element]).map((name) =>
    container === '' ? name : `${container}<${name}>`,
  );
  return candidates.includes(found);
}
