import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { Body, Controller, Post, UseFilters } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Run, StringField } from 'databricks-jobs';
import { ModelValidationPipe } from 'databricks-jobs/nestjs';
import {
  HeaderResolver,
  I18nModule,
  i18nValidationErrorFactory,
  I18nValidationExceptionFilter,
  i18nValidationMessage,
} from 'nestjs-i18n';

import { ask, jsonOf } from '../ask.js';

class TeamRun extends Run {
  @StringField('team')
  @IsIn(['red', 'blue'], { message: i18nValidationMessage('rules.TEAM') })
  team?: string;
}

const pipe = (): ModelValidationPipe =>
  new ModelValidationPipe({ exceptionFactory: i18nValidationErrorFactory });

@Controller()
class Translated {
  @Post()
  @UseFilters(new I18nValidationExceptionFilter())
  create(@Body(pipe()) r: TeamRun): Run {
    return r;
  }
}

test('10: nestjs-i18n translates rules, and takes any text of a client', async () => {
  const path = mkdtempSync(join(tmpdir(), 'databricks-jobs-i18n-'));
  try {
    mkdirSync(join(path, 'de'));
    writeFileSync(join(path, 'de/rules.json'), '{"TEAM":"{property} gibt es nicht"}');
    const i18n = I18nModule.forRoot({
      fallbackLanguage: 'de',
      loaderOptions: { path, watch: false },
      logging: false,
      resolvers: [new HeaderResolver(['x-lang'])],
    });
    const answers = await ask(
      [Translated],
      ['ab', 'a|b', '|', 'a|{"x":1}'].map((run_id) => ['POST', '', { run_id, team: 'green' }]),
      { imports: [i18n] },
    );
    for (const answer of answers) {
      assert.equal(answer.status, 400, answer.text);
      const { message: errors } = jsonOf<{ message: { property: string; constraints: object }[] }>(
        answer,
      );
      assert.deepEqual(
        errors.map(({ property }) => property),
        ['run_id', 'team'],
      );
      assert.match(JSON.stringify(errors[1]), /team gibt es nicht/);
    }
  } finally {
    rmSync(path, { recursive: true });
  }
});
