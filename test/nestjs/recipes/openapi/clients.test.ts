/** Clients that openapi-typescript and orval generate of the document: they compile, and talk to the running application. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { Body, Controller, Get, Param, Patch, Post, type INestApplication } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  DocumentBuilder,
  SwaggerModule,
  type OpenAPIObject,
} from '@nestjs/swagger';
import { Run } from 'databricks-jobs';
import {
  mergeModel,
  ModelValidationPipe,
  OmitType,
  PartialType,
  RunSummary,
} from 'databricks-jobs/nestjs';
import { ApiModelProblem } from 'databricks-jobs/nestjs/swagger';

import { withApplication } from '../ask.js';

const execute = promisify(execFile);
const consumer = process.cwd();

class UpdateRun extends PartialType(OmitType(Run, ['runId'])) {}

@Controller('runs')
@ApiModelProblem()
class Runs {
  private run = Run.of({ runId: 1 });

  @Post() @ApiCreatedResponse({ type: Run }) create(@Body() run: Run): Run {
    this.run = run;
    return run;
  }
  @Patch(':id') @ApiOkResponse({ type: Run }) update(
    @Param('id') id: string,
    @Body() update: UpdateRun,
  ): Run {
    assert.equal(id, '7');
    this.run = mergeModel(this.run, update);
    return this.run;
  }
  @Get(':id/summary') @ApiOkResponse({ type: RunSummary }) summary(
    @Param('id') id: string,
  ): RunSummary {
    assert.equal(id, '7');
    return RunSummary.from(this.run);
  }
}

const OPENAPI_FETCH = `import createClient from 'openapi-fetch';
import type { paths } from './schema.js';
const client = createClient<paths>({ baseUrl: process.argv[2]! });
// run_name has a default, and may be left out.
const created = await client.POST('/runs', {
  body: {
    run_id: 7,
    state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message: 'no disk' },
    tasks: [{ task_key: 'a' }],
  },
});
const patched = await client.PATCH('/runs/{id}', { params: { path: { id: '7' } }, body: { description: 'd' } });
const summary = await client.GET('/runs/{id}/summary', { params: { path: { id: '7' } } });
const refused = await client.POST('/runs', { body: { run_id: 'x' as never } });
console.log(JSON.stringify([
  created.data?.tasks?.[0]?.task_key,
  patched.data?.description,
  patched.data?.run_name,
  summary.data?.outcome,
  summary.data?.run.run_id,
  refused.error?.issues?.[0]?.path,
]));
`;
const ORVAL = `import { runsCreate, runsSummary, runsUpdate } from './client.js';
const created = await runsCreate({
  run_id: 7,
  state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message: 'no disk' },
  tasks: [{ task_key: 'a' }],
});
const patched = await runsUpdate('7', { description: 'd' });
const summary = await runsSummary('7');
const refused = await runsCreate({ run_id: 'x' as never });
if (created.status !== 201 || patched.status !== 200 || summary.status !== 200 || refused.status !== 400) throw new Error('status');
console.log(JSON.stringify([
  created.data.tasks?.[0]?.task_key,
  patched.data.description,
  patched.data.run_name,
  summary.data.outcome,
  summary.data.run.run_id,
  refused.data.issues?.[0]?.path,
]));
`;
const EXPECTED = ['a', 'd', 'Untitled', 'failed', 7, 'run_id'];

type Generate = (folder: string, document: OpenAPIObject, url: string) => Promise<string>;
const CLIENTS: Record<string, Generate> = {
  'openapi-typescript': async (folder) => {
    const cli = join(consumer, 'node_modules/openapi-typescript/bin/cli.js');
    await execute(process.execPath, [cli, 'document.json', '-o', 'schema.ts'], { cwd: folder });
    return OPENAPI_FETCH;
  },
  orval: async (folder, _document, url) => {
    const output = { target: 'client.ts', client: 'fetch', mode: 'single', baseUrl: url };
    const config = { api: { input: 'document.json', output } };
    writeFileSync(join(folder, 'orval.config.cjs'), `module.exports = ${JSON.stringify(config)};`);
    const cli = join(consumer, 'node_modules/orval/dist/bin/orval.js');
    await execute(process.execPath, [cli, '--config', 'orval.config.cjs'], { cwd: folder });
    return ORVAL;
  },
};

for (const [name, generate] of Object.entries(CLIENTS)) {
  test(`the client of ${name} compiles, and is answered`, async () => {
    const folder = join(consumer, `client-${name}`);
    mkdirSync(folder, { recursive: true });
    const setup = (application: INestApplication): unknown =>
      application.useGlobalPipes(new ModelValidationPipe());
    try {
      await withApplication({ controllers: [Runs], setup }, async (url, application) => {
        const document = SwaggerModule.createDocument(application, new DocumentBuilder().build());
        writeFileSync(join(folder, 'document.json'), JSON.stringify(document));
        writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
        writeFileSync(join(folder, 'main.ts'), await generate(folder, document, url));
        const tsc = join(consumer, 'node_modules/typescript/bin/tsc');
        const options = '--strict --target ES2022 --module nodenext --skipLibCheck --types node';
        await compiled(
          execute(process.execPath, [tsc, 'main.ts', ...options.split(' ')], { cwd: folder }),
        );
        const { stdout } = await execute(process.execPath, ['main.js', url], { cwd: folder });
        assert.deepEqual(JSON.parse(stdout), EXPECTED);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** With what the compiler said, if it refused. */
async function compiled(compiler: Promise<unknown>): Promise<void> {
  try {
    await compiler;
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
}
