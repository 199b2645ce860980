import * as transformer from 'class-transformer';
import * as validator from 'class-validator';
import * as library from 'databricks-jobs';
import * as nestjs from 'databricks-jobs/nestjs';

import { checkPackage } from './shared/checks.cjs';

test('the package in Jest, in CommonJS mode', async () => {
  expect(await checkPackage({ library, transformer, validator, nestjs })).toBeGreaterThan(0);
});

test('a model compares as values do', () => {
  const run = library.Run.of({ runId: 1 });
  expect(run).toEqual(library.Run.of({ runId: 1 }));
  expect(run).not.toEqual(library.Run.of({ runId: 2 }));
  expect(run.clone()).toStrictEqual(run);
});
