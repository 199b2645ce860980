import * as transformer from 'class-transformer';
import * as validator from 'class-validator';
import * as library from 'databricks-jobs';
import { expect, test, vi } from 'vitest';

import { checkPackage } from './shared/checks.mjs';

test('the package in vitest', async () => {
  expect(await checkPackage({ library, transformer, validator })).toBeGreaterThan(0);
});

test('a class of the test with a decorated field', () => {
  class TeamRun extends library.Run {
    @library.StringField('team_name')
    teamName?: string;
  }
  expect(TeamRun.fromDict({ team_name: 'a' }).teamName).toBe('a');
});

const text = '{"run_id":1,"state":{"life_cycle_state":"RUNNING"},"tasks":[{"task_key":"a"}]}';

test('models that were read from one text are equal, and so is a copy', () => {
  const run = library.Run.fromJson(text);
  expect(run.additionalProperties).toEqual({});
  for (const other of [library.Run.fromJson(text), run.clone()]) {
    expect(other).toEqual(run);
    expect(other).toStrictEqual(run);
    const called = vi.fn();
    called(other);
    expect(called).toHaveBeenCalledWith(run);
  }
});

test('models that differ are not equal', () => {
  const run = library.Run.fromJson(text);
  const others = [
    run.with({ runId: 2 }),
    run.with({ additionalProperties: { later: 1 } }),
    library.Run.fromJson(text.replace('RUNNING', 'PENDING')),
    library.Run.fromJson(text.replace('"task_key"', '"x":[],"task_key"')),
  ];
  for (const other of others) {
    expect(other).not.toEqual(run);
    expect(run).not.toEqual(other);
    const called = vi.fn();
    called(other);
    expect(called).not.toHaveBeenCalledWith(run);
  }
});
