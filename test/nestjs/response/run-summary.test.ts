import { Get } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

import { Run, StringField } from '../../../src';
import { ModelSerializerInterceptor, RunSummary } from '../../../src/nestjs';
import '../../../src/nestjs/swagger';
import { ask } from '../ask';
import { controllerOf } from '../cases/typed';
import { documentOf } from '../document-of';

const DOCUMENT = {
  run_id: 1,
  run_name: 'nightly',
  start_time: 1_767_225_600_000,
  end_time: 1_767_225_700_000,
  run_duration: 100_000,
  state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message: 'broke' },
};

class OurSummary extends RunSummary {
  @StringField('team')
  team?: string;
}

it('shows what a run means, beside the run, with and without the interceptor', async () => {
  const handle = (): unknown => [
    RunSummary.from(Run.fromDict(DOCUMENT)),
    Object.assign(OurSummary.from(Run.fromDict({ run_id: 2 })), { team: 'red' }),
  ];
  const expected = [
    {
      is_active: false,
      outcome: 'failed',
      duration_ms: 100_000,
      failure_message: 'broke',
      run: DOCUMENT,
    },
    {
      is_active: Run.fromDict({ run_id: 2 }).isActive,
      team: 'red',
      run: { run_id: 2, run_name: 'Untitled' },
    },
  ];
  for (const setup of [
    undefined,
    (application: { useGlobalInterceptors(given: object): unknown }): unknown =>
      application.useGlobalInterceptors(new ModelSerializerInterceptor(new Reflector())),
  ]) {
    const [answer] = await ask([controllerOf([{ route: Get(), handle }])], [['GET', '']], {
      ...(setup && { setup: setup as never }),
    });
    expect(JSON.parse(answer?.text ?? '')).toEqual(expected);
  }
});

it('has a schema', async () => {
  const schema = (await documentOf([RunSummary])).components?.schemas?.['RunSummary'];
  expect(schema).toMatchObject({
    required: ['is_active', 'run'],
    properties: {
      outcome: {
        type: 'string',
        enum: ['success', 'partial', 'failed', 'canceled', 'timed-out', 'skipped'],
      },
      duration_ms: { type: 'integer' },
    },
  });
});
