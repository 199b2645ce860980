import { ValidationPipe, type PipeTransform } from '@nestjs/common';
import { PartialType, PickType } from '@nestjs/swagger';

import {
  ArrayField,
  GitSource,
  MapField,
  Model,
  ModelValidationError,
  Run,
  RunTask,
} from '../../../src';
import { wireValidationOptions } from '../../../src/nestjs';
import { assertTransformable } from '../../../src/nestjs/stock-pipe/assert-transformable';
import { errorOf } from '../../helpers/error-of';

class Maps extends Model {
  @MapField('named_tasks', () => RunTask)
  namedTasks?: Record<string, RunTask>;

  @MapField('named_sources', () => GitSource, { oneOf: true })
  namedSources?: Record<string, GitSource>;
}

class Limited extends Model {
  @ArrayField('few_tasks', () => RunTask, { maxItems: 3 })
  fewTasks?: RunTask[];
}

class PickedLimited extends PickType(Limited, ['fewTasks'] as const) {}
class Picked extends PickType(Run, ['runId', 'state', 'tasks'] as const) {}
class Patch extends PartialType(Run) {}
class PickedMaps extends PickType(Maps, ['namedTasks'] as const) {}
class PatchedMaps extends PartialType(Maps) {}
class Plain {
  run?: Run;
}

const git = { git_url: 'u', git_provider: 'gitHub' };
const refused: readonly (readonly [string, unknown, unknown, readonly string[]])[] = [
  ['a property of a mapped type', Picked, { run_id: 1, runId: 99 }, ['runId']],
  ['a property of a partial type', Patch, { runName: 'x' }, ['runName']],
  [
    'a property within a mapped type',
    Picked,
    { state: { stateMessage: 'x' } },
    ['state.stateMessage'],
  ],
  ['a property in an item of one', Patch, { tasks: [{}, { taskKey: 'a' }] }, ['tasks[1].taskKey']],
  [
    'more items than a mapped type takes',
    PickedLimited,
    { few_tasks: Array.from({ length: 4 }, () => ({})) },
    ['few_tasks'],
  ],
  ['an unknown field in a map', Maps, { named_tasks: { a: { x: 1 } } }, ['named_tasks.a.x']],
  [
    'an unknown field below a map',
    Maps,
    { named_tasks: { a: { depends_on: [{ x: 1 }] } } },
    ['named_tasks.a.depends_on[0].x'],
  ],
  ...[PickedMaps, PatchedMaps].map(
    (mapped) =>
      [
        `an unknown field in a map of a ${Object.getPrototypeOf(mapped).name}`,
        mapped,
        { named_tasks: { a: { x: 1 }, taskKey: {} } },
        ['named_tasks.a.x'],
      ] as const,
  ),
  [
    'an unknown field in a map of a oneOf',
    Maps,
    { named_sources: { a: { ...git, git_tag: 't', x: 1 } } },
    ['named_sources.a.x'],
  ],
];

it.each(refused)('class-transformer is not given %s', (_what, metatype, value, paths) => {
  const { issues } = errorOf(ModelValidationError, () => {
    assertTransformable(metatype, value);
  });
  expect(issues.map(({ path }) => path)).toEqual(paths);
});

it.each([
  ['wire names', Picked, { run_id: 1, state: { state_message: 'x' } }],
  ['what the pipe itself refuses of a mapped type', Picked, { job_id: 1 }],
  ['a body that is no object, to a mapped type', Picked, ['x']],
  ['no body, to a mapped type', Picked, null],
  ['a class that tells Swagger nothing', Plain, { run: 1 }],
  ['no class', undefined, { runId: 1 }],
  ['a map of a oneOf that none fits', Maps, { named_sources: { a: { ...git, x: 1 } } }],
  ['text in a map', Maps, { named_tasks: { a: 'x' } }],
])('class-transformer is given %s', (_what, metatype, value) => {
  expect(() => {
    assertTransformable(metatype, value);
  }).not.toThrow();
});

it('the stock pipe refuses a property beside its wire name', async () => {
  const pipe: PipeTransform = new ValidationPipe(wireValidationOptions());
  const work = pipe.transform(
    { run_id: 1, runId: 99 },
    { type: 'body', metatype: Picked, data: undefined },
  ) as Promise<unknown>;
  await expect(work).rejects.toMatchObject({ status: 400 });
});
