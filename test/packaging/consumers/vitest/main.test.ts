import * as transformer from 'class-transformer';
import * as validator from 'class-validator';
import * as library from 'databricks-jobs';
import { expect, test } from 'vitest';

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
