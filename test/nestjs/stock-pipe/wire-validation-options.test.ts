import { HttpException, ValidationPipe, type PipeTransform } from '@nestjs/common';
import * as mapped from '@nestjs/mapped-types';
import { PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';

import { GitSource, MapField, Model, Run, RunTask } from '../../../src';
import { ModelProblem, wireValidationOptions } from '../../../src/nestjs';

class Maps extends Model {
  @MapField('named_tasks', () => RunTask)
  namedTasks?: Record<string, RunTask>;

  @MapField('named_sources', () => GitSource, { oneOf: true })
  namedSources?: Record<string, GitSource>;
}

class Picked extends PickType(Run, ['runId', 'state', 'tasks'] as const) {}
class Bare extends mapped.PickType(Run, ['runId'] as const) {}
class Patch extends PartialType(Run) {}
class PickedMaps extends PickType(Maps, ['namedTasks'] as const) {}
class PatchedMaps extends PartialType(Maps) {}
class Outer {
  @ValidateNested()
  @Type(() => Run)
  run?: Run;
}

const pipe: PipeTransform = new ValidationPipe(wireValidationOptions());
const read = (metatype: unknown, value: unknown): Promise<unknown> =>
  pipe.transform(value, {
    type: 'body',
    metatype: metatype as never,
    data: undefined,
  }) as Promise<unknown>;

async function pathsOf(work: Promise<unknown>): Promise<string[]> {
  const error: unknown = await work.then(
    (value) => ({ value }),
    (reason: unknown) => reason,
  );
  if (!(error instanceof HttpException)) throw new Error('no refusal', { cause: error });
  const { issues = [] } = ModelProblem.fromDict(error.getResponse() as object);
  return issues.map(({ path }) => path).sort();
}

const git = { git_url: 'u', git_provider: 'gitHub' };
let deep: object = {};
for (let level = 0; level < 1_000; level += 1) deep = { deep };

it.each<[string, unknown, unknown, string[]]>([
  ['a property of a mapped type', Picked, { run_id: 1, runId: 99 }, ['runId']],
  ["a property of Nest's bare mapped type", Bare, { run_id: 1, runId: 99 }, ['runId']],
  ['a wrong value of one', Bare, { run_id: 'x' }, ['run_id']],
  ['a property of a partial type', Patch, { runName: 'x' }, ['runName']],
  ['a property in a mapped type', Picked, { state: { stateMessage: 'x' } }, ['state.stateMessage']],
  [
    'a property in an item',
    Patch,
    { tasks: [{ task_key: 'b' }, { task_key: 'a', taskKey: 'a' }] },
    ['tasks[1].taskKey'],
  ],
  [
    'a model in a class',
    Outer,
    { run: { run_id: 'x', tasks: [{}] } },
    ['run.run_id', 'run.tasks[0].task_key'],
  ],
  ['an unknown field in a class', Outer, { other: 1 }, ['other']],
  ['an unknown field in a model in a class', Outer, { run: { runId: 1 } }, ['run.runId']],
  [
    'an unknown field in a map',
    Maps,
    { named_tasks: { a: { task_key: 'a', x: 1 } } },
    ['named_tasks.a.x'],
  ],
  [
    'the same in a picked map',
    PickedMaps,
    { named_tasks: { a: { task_key: 'a', x: 1 } } },
    ['named_tasks.a.x'],
  ],
  [
    'the same in a partial map',
    PatchedMaps,
    { named_tasks: { a: { task_key: 'a', x: 1 } } },
    ['named_tasks.a.x'],
  ],
  [
    'an unknown field in a map of a oneOf',
    Maps,
    { named_sources: { a: { ...git, git_tag: 't', x: 1 } } },
    ['named_sources.a.x'],
  ],
  ['what is too deep, of a model', Run, deep, ['deep']],
  ['what is too deep, of a mapped type', Patch, deep, ['']],
  ['several faults of a model', Run, { run_id: 'x', tasks: [{}] }, ['run_id', 'tasks[0].task_key']],
])('the stock pipe refuses %s', async (_what, metatype, value, paths) => {
  expect(await pathsOf(read(metatype, value))).toEqual(paths);
});

it.each<[string, unknown, object, object]>([
  [
    'a mapped type',
    Picked,
    { run_id: 1, state: { state_message: 'x' } },
    { runId: 1, state: { stateMessage: 'x' } },
  ],
  ['a model', Run, { run_id: 1 }, { runId: 1, runName: 'Untitled' }],
  ['a model in a class', Outer, { run: { run_id: 1 } }, { run: { runId: 1 } }],
  ['an instance', Run, Run.of({ runId: 1 }), { runId: 1 }],
])('the stock pipe reads %s', async (_what, metatype, value, expected) => {
  expect(await read(metatype, value)).toMatchObject(expected);
});
