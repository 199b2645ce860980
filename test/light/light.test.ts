import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Run, RunOutput, RunTask } from '../../src';
import * as light from '../../src/light';
import { RUN, TASK, type Shape } from '../../src/light/shapes';

const SAMPLE = join(__dirname, '../../examples/runs/failed-run-api-2.2.json');
const NOW = Date.UTC(2100, 0, 1);
const json = JSON.parse(readFileSync(SAMPLE, 'utf8')) as light.RunJson;

describe('what is given', () => {
  it.each([
    ['null', null, /is null/],
    ['an array', [json], /is an array/],
    ['text', '{}', /is a string/],
    ['an instance of a model', Run.fromDict(json), /camelCase names; of a model pass toDict/],
    ['an object with camelCase names', { runId: 1 }, /camelCase names/],
  ])('may not be %s', (_name, given, message) => {
    const ask = (): unknown => light.outcomeOf(given as light.RunJson);
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(message);
  });

  it('is given back where tasks are asked for', () => {
    const [root] = light.rootFailures(json);
    expect(json.tasks).toContain(root);
    expect(light.latestTasks(json).every((task) => json.tasks?.includes(task))).toBe(true);
  });
});

it('puts outputs and other runs into the report as the model does', () => {
  const failed = light.failedTasks(json)[0];
  const error = { error: 'ValueError: no rows', error_trace: '\u001b[31mtrace\u001b[0m' };
  const runs = [{ ...json, run_id: 5, state: { life_cycle_state: 'RUNNING' } } as light.RunJson];
  const named = { ...error, metadata: { run_id: failed?.run_id } } as light.RunOutputJson;
  const model = Run.fromDict(json).failureReport({
    runs: runs.map((run) => Run.fromDict(run)),
    outputs: [RunOutput.fromDict(named)],
    now: NOW,
  });
  expect(model.failures[0]).toMatchObject({ message: error.error, trace: 'trace' });
  expect(light.failureReport(json, { runs, outputs: [named], now: NOW })).toEqual(model);
  const pair = [failed?.run_id ?? 0, error] as const;
  expect(light.failureReport(json, { runs, outputs: [pair], now: NOW })).toEqual(model);
  expect(() => light.failureReport(json, { outputs: [error] })).toThrow(/index 0/);
});

it.each([
  ['run', RUN, Run],
  ['task', TASK, RunTask],
] as const)('takes the fields of a %s as the model has them', (_name, shape, model) => {
  expect(differences(shape, model.fields())).toEqual([]);
});

type Fields = ReturnType<typeof Run.fields>;

/** The fields of a shape, near and far, that the model does not have, or of another kind. */
function differences(shape: Shape, fields: Fields): string[] {
  return Object.entries(shape.fields).flatMap(([wire, held]) => {
    const field = fields.find((candidate) => candidate.wire === wire);
    if (!field) return [`there is no ${wire}`];
    const word = wire.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (field.property !== word) return [`${wire} is ${field.property}`];
    if (typeof held === 'string') {
      const kind = field.kind === 'enum' ? 'string' : field.kind;
      return kind === held ? [] : [`${wire} is of kind ${kind}`];
    }
    const type = Array.isArray(held) && field.kind === 'array' ? field.items : field;
    if (type.kind !== 'model') return [`${wire} holds no model`];
    const below = (Array.isArray(held) ? held[0] : held) as Shape;
    return differences(below, (type.model as unknown as typeof Run).fields());
  });
}
