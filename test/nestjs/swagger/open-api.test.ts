import { execFileSync } from 'node:child_process';

import {
  ArrayField,
  MapField,
  Model,
  ModelField,
  Run,
  RunTask,
  GitSource,
  AnyField,
} from '../../../src';
import { PartialType } from '../../../src/nestjs';
import '../../../src/nestjs/swagger';
import { documentOf } from '../document-of';

class Leaf extends Model {
  @AnyField('anything')
  anything?: unknown;
}

class Node extends Model {
  @ModelField('left_node', () => Node)
  leftNode?: Node;

  @MapField('leaves', () => Leaf)
  leaves?: Record<string, Leaf>;

  @MapField('labels', 'any')
  labels?: Record<string, unknown>;

  @ArrayField('items', 'any')
  items?: unknown[];

  @ArrayField('numbers', 'number')
  numbers?: number[];

  @ArrayField('sources', () => GitSource, { oneOf: true, maxItems: 3 })
  sources?: GitSource[];
}

class PatchNode extends PartialType(RunTask) {}

interface Schema {
  readonly properties: Record<string, Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly oneOf?: unknown;
}

describe('the OpenAPI document of models', () => {
  let schemas: Record<string, Schema> = {};

  beforeAll(async () => {
    const document = await documentOf([Run, Node, PatchNode]);
    schemas = document.components?.schemas as unknown as Record<string, Schema>;
  });

  const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

  it.each([
    ['a recursive model', 'left_node', ref('Node')],
    ['a map of models', 'leaves', { type: 'object', additionalProperties: ref('Leaf') }],
    ['a map of anything', 'labels', { type: 'object', additionalProperties: {} }],
    ['an array of anything', 'items', { type: 'array', items: {} }],
    [
      'an array of numbers',
      'numbers',
      { type: 'array', items: { type: 'number', format: 'double' } },
    ],
    ['an array of a oneOf', 'sources', { type: 'array', items: ref('GitSource'), maxItems: 3 }],
  ])('shows %s', (_case, wire, schema) => {
    expect(schemas['Node']?.properties[wire]).toEqual(schema);
  });

  it('shows any JSON value as one of all types', () => {
    const types = (
      schemas['Leaf']?.properties['anything']?.['anyOf'] as { type: string }[] | undefined
    )?.map(({ type }) => type);
    expect(types).toEqual(['string', 'number', 'boolean', 'object', 'array']);
  });

  it('shows the oneOf with its members, each with its key required', () => {
    expect(schemas['GitSource']?.oneOf).toEqual(
      ['GitBranchSource', 'GitCommitSource', 'GitTagSource'].map(ref),
    );
    expect(schemas['GitTagSource']?.required).toEqual(['git_url', 'git_provider', 'git_tag']);
  });

  it('shows limits, defaults, enums and deprecation', () => {
    const task = schemas['RunTask']?.properties['task_key'];
    expect(task).toMatchObject({ type: 'string', minLength: 1, maxLength: 100 });
    expect(schemas['RunTask']?.required).toEqual(['task_key']);
    // Generators of clients take a field with the keyword `default` for one that must be sent.
    expect(schemas['Run']?.properties['run_name']).not.toHaveProperty('default');
    expect(schemas['Run']?.properties['run_name']).toMatchObject({
      description: expect.stringContaining('Default: `Untitled`'),
    });
    expect(schemas['Run']?.required).toBeUndefined();
    expect(schemas['Run']?.properties['tasks']).not.toHaveProperty('maxItems');
    expect(schemas['Run']?.properties['state']).toMatchObject({ deprecated: true });
    expect(schemas['RunState']?.properties['life_cycle_state']?.['enum']).toContain('TERMINATED');
    expect(schemas['DockerBasicAuth']?.properties['password']).toMatchObject({
      format: 'password',
    });
  });

  it('describes every field of Run and of a type mapped from a model', () => {
    const described = [Run, PatchNode].flatMap((model) =>
      Object.values(schemas[model.name]?.properties ?? {}),
    );
    expect(described.length).toBeGreaterThan(Run.fields().length);
    expect(described.filter(({ description }) => typeof description !== 'string')).toEqual([]);
    expect(schemas['PatchNode']?.required).toBeUndefined();
  });
});

describe('the descriptions', () => {
  it('are those of the doc comments: npm run descriptions', () => {
    const check = (): unknown =>
      execFileSync(process.execPath, ['tools/extract-descriptions.mjs', '--check'], {
        stdio: 'pipe',
      });
    expect(check).not.toThrow();
  });
});
