import { readFileSync } from 'node:fs';

const hasEnded = (): boolean => process.exitCode !== undefined;

describe('bin', () => {
  const { argv, exitCode } = process;

  afterEach(() => {
    process.argv = argv;
    process.exitCode = exitCode;
    jest.restoreAllMocks();
  });

  it.each([
    [['--version'], 0, 'stdout', /^\d+\.\d+\.\d+\n$/],
    [['report', 'no-such.json'], 2, 'stderr', /cannot read no-such.json/],
  ] as const)('runs the command with %j', async (args, code, stream, text) => {
    const write = jest.spyOn(process[stream], 'write').mockReturnValue(true);
    process.argv = ['node', 'bin.js', ...args];
    process.exitCode = undefined;
    jest.isolateModules(() => {
      jest.requireActual('../../src/cli/bin');
    });
    while (!hasEnded()) await new Promise(setImmediate);
    expect(process.exitCode).toBe(code);
    expect(write.mock.calls.map(([chunk]) => String(chunk)).join('')).toMatch(text);
  });

  it('is a script of Node', () => {
    expect(readFileSync('src/cli/bin.ts', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
