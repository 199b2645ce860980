import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compileFunction } from 'node:vm';
import { runSample, samplesOf } from '../helpers/code-samples';
import { JobsApi } from '../helpers/jobs-api/jobs-api';
import { serve, type Served } from '../helpers/jobs-api/serve';
import { FAILS, job, play, T0, task } from '../simulator/scenario';

const ROOT = join(__dirname, '../..');
const GUIDE = join(ROOT, 'docs/failure-to-repair.md');
const run = promisify(execFile);

/** A run of 103 tasks, of which one failed twice and another was left out because of it. */
function failedRun() {
  const tasks = Array.from({ length: 101 }, (_, index) => task(`load_${index}`));
  const orders = task('load_orders', [], { maxRetries: 1, script: [FAILS, FAILS] });
  return play(job([...tasks, orders, task('publish', ['load_orders'])]));
}

let served: Served;
let api: JobsApi;
let environment: Record<string, string>;

beforeEach(async () => {
  const world = failedRun();
  // The run has ended; half an hour goes by between two requests, so that a repair comes to its end.
  let now = T0 + 3_600_000;
  api = new JobsApi(world, { now: () => now });
  served = await serve({
    answer: (...request) => {
      now += 1_800_000;
      return api.answer(...request);
    },
  });
  // The first request of each sample is refused.
  api.throttle(1);
  const [{ runId, attempts } = {}] = world.runs;
  const failed = attempts?.findLast(({ taskKey }) => taskKey === 'load_orders');
  environment = {
    DATABRICKS_HOST: served.host,
    DATABRICKS_TOKEN: 'secret',
    RUN_ID: String(runId),
    TASK_RUN_ID: String(failed?.runId),
  };
});

afterEach(async () => {
  await served.close();
});

describe('the samples in TypeScript', () => {
  const samples = samplesOf(GUIDE);
  // Samples run outside of Jest's own context, whose process is another object.
  const { env } = (compileFunction('return process;') as () => NodeJS.Process)();
  const before = { ...env };

  beforeEach(() => {
    Object.assign(env, environment);
  });
  afterEach(() => {
    for (const name of Object.keys(environment)) {
      if (before[name] === undefined) Reflect.deleteProperty(env, name);
      else env[name] = before[name];
    }
  });

  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', async (_name, sample) => {
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const count = await runSample(sample, (actual, expected, expression) => {
      expect({ expression, value: actual }).toEqual({ expression, value: expected });
    });
    log.mockRestore();
    expect(count).toBeGreaterThan(0);
    if (sample.source.includes('process.env')) expect(api.requests.length).toBeGreaterThan(3);
  });

  it('use the SDK and fetch', () => {
    const usesOf = (word: string): number =>
      samples.filter(({ source }) => source.includes(word)).length;
    expect([usesOf('@databricks/sdk-experimental'), usesOf('await fetch(')]).toEqual([2, 1]);
  });
});

describe('the samples for a shell', () => {
  const scripts = [...readFileSync(GUIDE, 'utf8').matchAll(/```sh\n([^]+?)```/g)].map(
    ([, script = '']) => script,
  );
  const folder = mkdtempSync(join(tmpdir(), 'failure-to-repair-'));
  const register = join(ROOT, 'tools/register-typescript.cjs');

  beforeAll(() => {
    // The command and the package, from src.
    const bin = join(folder, 'databricks-runs');
    const command = `exec '${process.execPath}' -r '${register}' '${join(ROOT, 'src/cli/bin.ts')}' "$@"`;
    writeFileSync(bin, `#!/bin/sh\n${command}\n`);
    chmodSync(bin, 0o755);
    const library = join(folder, 'node_modules/databricks-jobs');
    mkdirSync(library, { recursive: true });
    writeFileSync(
      join(library, 'index.js'),
      `require(${JSON.stringify(register)}); module.exports = require(${JSON.stringify(join(ROOT, 'src/index.ts'))});`,
    );
    symlinkSync(process.execPath, join(folder, 'node'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const answerOf = async (script: string): Promise<string> => {
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: folder,
      env: { ...process.env, ...environment, PATH: `${folder}:${process.env['PATH']}` },
    });
    return stdout;
  };

  it('are three', () => {
    expect(scripts).toHaveLength(3);
  });

  it('report what failed', async () => {
    const report = await answerOf(scripts[0] as string);
    expect(report).toMatch(/Failed +1\n/);
    expect(report).toContain(`get-run-output ${environment['TASK_RUN_ID']}`);
    expect(report).not.toMatch(/next_page_token|not complete/i);
  });

  it('show the error and its trace', async () => {
    const output = await answerOf(scripts[1] as string);
    expect(output).toMatch(/^ValueError: load_orders has no rows in attempt 1\nTraceback/);
  });

  it('repair the run', async () => {
    expect(await answerOf(scripts[2] as string)).toMatch(/^\{"repair_id":\d+\}$/);
    expect(api.requests.at(-1)).toBe('POST /api/2.2/jobs/runs/repair');
  });
});
