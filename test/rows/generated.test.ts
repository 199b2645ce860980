import { execFileSync } from 'node:child_process';

it('the types of rows and the page of the columns are up to date: npm run rows', () => {
  const argv = ['-r', './tools/register-typescript.cjs', 'tools/rows/main.ts', '--check'];
  expect(execFileSync(process.execPath, argv, { encoding: 'utf8' })).toBe('');
});
