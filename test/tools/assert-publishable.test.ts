import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SCRIPT = resolve('tools/assert-publishable.mjs');
const folder = mkdtempSync(join(tmpdir(), 'publishable-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function attempt(manifest: object, repository = ''): { code: number | null; stderr: string } {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, GITHUB_REPOSITORY: repository },
  });
  return { code: status, stderr };
}

describe('before a release', () => {
  it.each([
    ['no repository', {}],
    ['an empty one', { repository: { type: 'git', url: '' } }],
  ])('%s is refused, and where to read on is said', (_case, manifest) => {
    const { code, stderr } = attempt(manifest);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Not published: package.json has no "repository"/);
    expect(stderr).toContain('CONTRIBUTING.md');
  });

  it.each([
    'git+https://github.com/Owner/runs.git',
    'https://github.com/owner/runs',
    'git@github.com:owner/runs.git',
    'github:owner/runs',
    'owner/runs',
  ])('%s is published from its own workflow, and from anywhere else', (url) => {
    expect(attempt({ repository: { url } }, 'owner/runs')).toEqual({ code: 0, stderr: '' });
    expect(attempt({ repository: url })).toEqual({ code: 0, stderr: '' });
  });

  it.each(['git+https://github.com/other/runs.git', 'https://github.com/owner/more-runs'])(
    '%s is not published from the workflow of owner/runs',
    (url) => {
      const { code, stderr } = attempt({ repository: { url } }, 'owner/runs');
      expect(code).toBe(1);
      expect(stderr).toContain(`the repository is ${url}, but this is owner/runs`);
    },
  );
});
