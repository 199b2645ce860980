import { readRuns } from '../../src';
import { runCommand } from '../helpers/memory-io';
import { temporaryFile } from '../helpers/temporary-files';
import { workerFile } from '../helpers/worker-file';

it.each([
  ['validate', ['validate'], 'stdout'],
  ['report', ['report'], 'stderr'],
] as const)('ends after 30,000 problems in %s, and says so', async (_case, argv, stream) => {
  const { code, ...written } = await runCommand([...argv], { stdin: '1 '.repeat(40_000) });
  expect(code).toBe(1);
  const lines = written[stream].split('\n').filter((line) => line.startsWith('<stdin>'));
  expect(lines).toHaveLength(30_001);
  expect(lines[30_000]).toBe(
    '<stdin>:1: 30000 documents or runs cannot be read; what follows is not read',
  );
});

it('ends after 30,000 errors of readRuns', async () => {
  let count = 0;
  const reading = (async () => {
    for await (const { error } of readRuns('1 '.repeat(40_000), { errors: 'yield' })) {
      count += Number(error !== undefined);
    }
  })();
  await expect(reading).rejects.toThrow('must be an object');
  expect(count).toBe(30_000);
});

it('several threads end at the same line as one if too much cannot be read', async () => {
  const lines = Array.from({ length: 40_000 }, (_, index) =>
    index % 8 < 2 ? `{"run_id":${index},"job_id":${index % 3}}` : '{',
  );
  const path = temporaryFile('refused.json', lines.join('\n'));
  const worker = { file: workerFile(), from: 300 };
  const [one, several] = await Promise.all(
    ['1', '3'].map((jobs) => runCommand(['validate', path, '--jobs', jobs], { worker })),
  );
  expect(several).toEqual(one);
  expect(one?.stdout).toContain('30000 documents or runs cannot be read');
});
