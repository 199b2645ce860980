import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import {
  BadRequestException,
  Body,
  ConsoleLogger,
  Controller,
  Post,
  ValidationPipe,
} from '@nestjs/common';
import { Run } from 'databricks-jobs';
import { ModelArrayPipe, ModelValidationPipe, wireValidationOptions } from 'databricks-jobs/nestjs';

import { ADAPTERS, ask, type Request } from '../ask.js';

const SECRET = 'S3CRET';

const withAuth = (basic_auth: unknown, more: object = {}): object => ({
  ...more,
  cluster_spec: {
    new_cluster: { spark_version: '1', docker_image: { url: 'u', basic_auth } },
  },
});

@Controller()
class Bodies {
  @Post('model') model(@Body(new ModelValidationPipe()) r: Run): Run {
    return r;
  }
  @Post('array') array(@Body(ModelArrayPipe(Run)) r: Run[]): Run[] {
    return r;
  }
  @Post('own-factory')
  ownFactory(
    @Body(
      new ModelValidationPipe({ exceptionFactory: (errors) => new BadRequestException(errors) }),
    )
    r: Run,
  ): Run {
    return r;
  }
  @Post('stock-factory')
  stockFactory(
    @Body(
      new ValidationPipe({
        ...wireValidationOptions(),
        exceptionFactory: (errors) => new BadRequestException(errors),
      }),
    )
    r: Run,
  ): Run {
    return r;
  }
}

const BODIES = [
  withAuth(`bob:${SECRET}`),
  { environment_variables: `TOKEN=${SECRET}` },
  withAuth({ username: 'bob', password: SECRET }, { run_id: 'x' }),
];

for (const adapter of ADAPTERS) {
  test(`08: no refusal shows a secret, on ${adapter}`, async () => {
    const requests = ['model', 'own-factory', 'stock-factory'].flatMap((path) =>
      BODIES.map((body): Request => ['POST', path, body]),
    );
    requests.push(['POST', 'array', BODIES]);
    for (const [index, { status, text }] of (
      await ask([Bodies], requests, { adapter })
    ).entries()) {
      assert.equal(status, 400, text);
      assert.ok(!text.includes(SECRET), `${String(requests[index])}: ${text}`);
    }
  });
}

test('08: text for people and issues have no secret, after a lenient read either', () => {
  const lenient = Run.fromDict(withAuth(`bob:${SECRET}`), { mode: 'lenient' });
  assert.ok(!lenient.toStr().includes(SECRET));
  assert.ok(!JSON.stringify(lenient.readIssues).includes(SECRET));
});

test('08: loggers: text masks by itself, JSON with redact', () => {
  const run = Run.fromDict(withAuth({ username: 'bob', password: SECRET }));
  assert.ok(!inspect({ run }, { depth: 20 }).includes(SECRET));
  const logged = logOf({ run: run.toDict({ redact: true }) });
  assert.match(logged, /new_cluster/);
  assert.ok(!logged.includes(SECRET), logged);
});

/** What Nest's logger for JSON writes. */
function logOf(message: object): string {
  let written = '';
  const stdout = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    written += String(chunk);
    return true;
  };
  try {
    new ConsoleLogger({ json: true }).log(message);
  } finally {
    process.stdout.write = stdout;
  }
  return written;
}
