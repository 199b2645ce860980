/** `nest build` with the Swagger plugin, by tsc and by SWC: models and enums in one's own DTOs, and fields of one's own. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const consumer = process.cwd();
const { type } = JSON.parse(readFileSync(join(consumer, 'package.json'), 'utf8')) as {
  type: string;
};
const isEsm = type === 'module';
const extension = isEsm ? '.js' : '';

const DTO = `import { Run, RunLifeCycleState, StringField, IntegerField } from 'databricks-jobs';
import { OmitType, PartialType } from 'databricks-jobs/nestjs';
export class OwnDto { title!: string; run!: Run; runs?: Run[]; state?: RunLifeCycleState; }
export class TeamRun extends Run {
  /** The team that owns it. */
  @StringField('team_name', { required: true }) teamName!: string;
  @IntegerField('cost_center') costCenter?: number;
}
export class PatchTeamRun extends PartialType(OmitType(TeamRun, ['runId'])) {}
`;
const CONTROLLER = `import { Body, Controller, Patch, Post } from '@nestjs/common';
import { OwnDto, PatchTeamRun, TeamRun } from './own.dto${extension}';
@Controller() export class AppController {
  @Post('own') own(@Body() dto: OwnDto): OwnDto { return dto; }
  @Post('team') team(@Body() run: TeamRun): TeamRun { return run; }
  @Patch('team') patch(@Body() run: PatchTeamRun): PatchTeamRun { return run; }
}
`;

/** SWC compiles file by file, so the plugin's findings are in a file of metadata, which the application loads. */
function mainOf(builder: string): string {
  const isSwc = builder === 'swc';
  const load = isSwc ? 'await SwaggerModule.loadPluginMetadata(metadata);' : '';
  return `import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { AppController } from './app.controller${extension}';
${isSwc ? `import metadata from './metadata${extension}';` : ''}
@Module({ controllers: [AppController] }) class AppModule {}
void (async () => {
  const application = await NestFactory.create(AppModule, { logger: false });
  ${load}
  console.log(JSON.stringify(SwaggerModule.createDocument(application, new DocumentBuilder().build())));
})();
`;
}

interface Schema {
  readonly properties: Record<string, Record<string, unknown>>;
  readonly required?: string[];
}

for (const builder of ['tsc', 'swc']) {
  test(`nest build --builder ${builder}`, () => {
    const folder = join(consumer, `plugin-${builder}`);
    const write = (name: string, text: string): void => {
      writeFileSync(join(folder, name), text);
    };
    mkdirSync(join(folder, 'src'), { recursive: true });
    try {
      write('src/own.dto.ts', DTO);
      write('src/app.controller.ts', CONTROLLER);
      write('src/main.ts', mainOf(builder));
      if (builder === 'swc') write('src/metadata.ts', 'export default async () => ({});\n');
      write('package.json', JSON.stringify({ type }));
      write('tsconfig.json', JSON.stringify({ compilerOptions: compilerOptions() }));
      const options = { introspectComments: true, ...(isEsm && { esmCompatible: true }) };
      const plugins = [{ name: '@nestjs/swagger', options }];
      write(
        'nest-cli.json',
        JSON.stringify({
          sourceRoot: 'src',
          compilerOptions: { builder, plugins, typeCheck: builder === 'swc' },
        }),
      );
      run(folder, [join(consumer, 'node_modules/@nestjs/cli/bin/nest.js'), 'build']);
      // The CLI of Nest 11 leaves the folder of the sources in SWC's output.
      const isNested = existsSync(join(folder, 'dist/src/main.js'));
      const output = run(folder, [isNested ? 'dist/src/main.js' : 'dist/main.js']);
      check(JSON.parse(output) as { components: { schemas: Record<string, Schema> } });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

function check({
  components: { schemas },
}: {
  components: { schemas: Record<string, Schema> };
}): void {
  const own = schemas['OwnDto']!;
  assert.deepEqual(own.properties['run'], { $ref: '#/components/schemas/Run' });
  assert.deepEqual(own.properties['runs'], {
    type: 'array',
    items: { $ref: '#/components/schemas/Run' },
  });
  assert.match(
    JSON.stringify([own.properties['state'], schemas['RunLifeCycleState']]),
    /TERMINATED/,
  );
  assert.deepEqual(own.required, ['title', 'run']);
  const team = schemas['TeamRun']!;
  assert.deepEqual(team.properties['team_name'], {
    type: 'string',
    description: 'The team that owns it.',
  });
  assert.equal(team.properties['cost_center']?.['format'], 'int64');
  assert.ok(team.properties['run_id']);
  assert.deepEqual(team.required, ['team_name']);
  const patch = schemas['PatchTeamRun']!;
  assert.equal(patch.required, undefined);
  assert.ok(patch.properties['team_name']);
  for (const { properties } of [team, patch]) {
    const camel = Object.keys(properties).filter((key) => /[A-Z]/.test(key));
    assert.deepEqual(camel, []);
  }
  assert.equal(patch.properties['run_id'], undefined);
}

function compilerOptions(): object {
  return {
    target: 'ES2022',
    module: 'node20',
    moduleResolution: 'node16',
    strict: true,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    skipLibCheck: true,
    types: ['node'],
    rootDir: './src',
    outDir: './dist',
  };
}

function run(cwd: string, command: string[]): string {
  try {
    return execFileSync(process.execPath, command, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}
