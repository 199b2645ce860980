import type { Run } from '../../src';
import accepted from '../../tools/drift/accepted-differences.json';
import { compare } from '../../tools/drift/compare';
import { joinFacts, readFacts, type Facts } from '../../tools/drift/read-facts';
import { registryTypes, type RegistryType } from '../../tools/drift/registry-types';
import { ROOTS } from '../../tools/drift/roots';
import typeNames from '../../tools/drift/type-names.json';
import { modelNamed } from '../helpers/models';

const types = registryTypes(...ROOTS);
const facts = readFacts();
const classNames: Readonly<Record<string, readonly string[]>> = typeNames;

it("the models have every type, field and enum value of today's API, but for the accepted differences", () => {
  expect(compare(facts, types, typeNames).sort()).toEqual(Object.keys(accepted).sort());
});

it('walks everything under the roots', () => {
  expect(types.size).toBeGreaterThanOrEqual(190);
  expect(types.get('GitSource')?.fields).toHaveProperty('git_branch', 'string');
  expect(types.get('RunForEachTask')?.fields).toHaveProperty('task', 'Task');
  expect(types.get('RunPage')?.fields).toHaveProperty('runs', 'array<Run>');
});

it('knows the values that the SDK documents but does not list', () => {
  expect(facts['TriggerType']?.values).toContain('MODEL');
  expect(facts['PerformanceTarget']?.values).toContain('COST_OPTIMIZED');
  expect(facts['TerminationCodeCode']?.values).toContain('CLUSTER_TERMINATED_BY_USER');
});

/** Each field that holds an enum according to the facts, in each class that has it. */
function enumFields(): [
  name: string,
  className: string,
  wire: string,
  values: readonly string[],
][] {
  return Object.entries(facts).flatMap(([type, { fields = {} }]) =>
    Object.entries(fields).flatMap(([wire, field]) => {
      const values = facts[field.type.replace(/^array<(.+)>$/, '$1')]?.values;
      if (!values) return [];
      return (classNames[type] ?? [type]).map(
        (className): [string, string, string, readonly string[]] => [
          `${className}.${wire}`,
          className,
          wire,
          values,
        ],
      );
    }),
  );
}

it.each(enumFields())(
  '%s reads every value of the facts strictly and writes it back',
  (_name, className, wire, values) => {
    const model = modelNamed(className);
    const isArray = facts[className]?.fields?.[wire]?.type.startsWith('array<') ?? false;
    // A cost-optimized run needs a target.
    const target = model.fields().some((field) => field.wire === 'duration_target');
    const example = (model as unknown as typeof Run).example().toDict();
    const sound = target ? { ...example, duration_target: '4h' } : example;
    for (const value of values) {
      const written = isArray ? [value] : value;
      const document = { ...sound, [wire]: written };
      expect(model.fromDict(document).toDict()).toEqual(document);
    }
    const unknown = { ...sound, [wire]: isArray ? ['NO_SUCH_VALUE'] : 'NO_SUCH_VALUE' };
    if (wire !== 'runtime_engine') expect(() => model.fromDict(unknown)).toThrow('NO_SUCH_VALUE');
  },
);

it('joins the fields and values of several files', () => {
  const joined = joinFacts([
    {
      A: { kind: 'model', fields: { one: { type: 'string' } } },
      E: { kind: 'enum', values: ['X'], documented: ['Y'] },
    },
    {
      A: { kind: 'model', fields: { one: { type: 'any' }, two: { type: 'int64' } } },
      E: { kind: 'enum', values: { X: '0.1.0', Z: '0.1.0' } },
    },
  ]);
  expect(joined).toEqual({
    A: { kind: 'model', fields: { one: { type: 'string' }, two: { type: 'int64' } } },
    E: { kind: 'enum', values: ['X', 'Y', 'Z'] },
  });
});

describe('compare', () => {
  const registry = new Map<string, RegistryType>([
    ['Run', { fields: { run_id: 'int64', tasks: 'array<RunTask>', extra: 'string' } }],
    ['Cluster', { fields: {} }],
    ['Kind', { values: ['A', 'B'] }],
  ]);
  const same: Facts = {
    Run: {
      kind: 'model',
      fields: {
        run_id: { type: 'int64' },
        tasks: { type: 'array<RunTask>' },
        extra: { type: 'string' },
      },
    },
    'compute.Cluster': { kind: 'model', fields: {} },
    Kind: { kind: 'enum', values: ['A', 'B'] },
  };
  const names = { 'compute.Cluster': ['Cluster'] };
  const { Run: run, Kind, ...others } = same as { Run: Facts[string]; Kind: Facts[string] };

  it.each<[string, Facts, string[]]>([
    ['nothing where both are the same', same, []],
    [
      'a type missing here',
      { ...same, Task: { kind: 'model', fields: {} } },
      ['Task: missing here'],
    ],
    ['a type missing there', { Run: run, ...others }, ['Kind: missing there']],
    [
      'a field missing here',
      { ...same, Run: { kind: 'model', fields: { ...run.fields, status: { type: 'RunStatus' } } } },
      ['Run.status: missing here (RunStatus)'],
    ],
    [
      'a field missing there',
      {
        ...same,
        Run: {
          kind: 'model',
          fields: { run_id: { type: 'int64' }, tasks: { type: 'array<RunTask>' } },
        },
      },
      ['Run.extra: missing there (string)'],
    ],
    [
      'a field of another type',
      { ...same, Run: { kind: 'model', fields: { ...run.fields, run_id: { type: 'string' } } } },
      ['Run.run_id: int64 here, string there'],
    ],
    [
      'enum values of either side',
      { ...same, Kind: { kind: 'enum', values: ['B', 'C'] } },
      ['Kind C: missing here', 'Kind A: missing there'],
    ],
  ])('finds %s', (_case, there, expected) => {
    expect(Kind.values).toEqual(['A', 'B']);
    expect(compare(there, registry, names)).toEqual(expected);
  });
});
