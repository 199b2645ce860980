import { Run } from '../../src';
import facts from '../../facts/api-2.2-models.json';
import accepted from '../../tools/drift/accepted-differences.json';
import { compare, type Facts } from '../../tools/drift/compare';
import { registryTypes, type RegistryType } from '../../tools/drift/registry-types';
import typeNames from '../../tools/drift/type-names.json';

const types = registryTypes(Run);

it("the registry has every type, field and enum value of today's API, but for the accepted differences", () => {
  expect(compare(facts as Facts, types, typeNames).sort()).toEqual(Object.keys(accepted).sort());
});

it('walks everything under Run', () => {
  expect(types.size).toBeGreaterThanOrEqual(169);
  expect(types.get('GitSource')?.fields).toHaveProperty('git_branch', 'string');
  expect(types.get('RunForEachTask')?.fields).toHaveProperty('task', 'Task');
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
