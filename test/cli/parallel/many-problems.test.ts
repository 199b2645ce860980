import { runCommand } from '../../helpers/memory-io';
import { temporaryFile } from '../../helpers/temporary-files';
import { workerFile } from '../../helpers/worker-file';

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
