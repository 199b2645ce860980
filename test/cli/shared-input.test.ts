import { spawnSync } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFile } from '../helpers/temporary-files';

const ROOT = join(__dirname, '../..');
const FLAGS = '/proc/self/fdinfo/0';
const file = temporaryFile('run.json', '{"run_id": 1}');
/** Tells at the end whether standard input is non-blocking. */
const teller = temporaryFile(
  'tell.cjs',
  `process.on('exit', () => {
    const [, flags] = /flags:\\s*(\\d+)/.exec(require('node:fs').readFileSync('${FLAGS}', 'utf8'));
    process.stderr.write('flags ' + (parseInt(flags, 8) & ${constants.O_NONBLOCK}));
  });`,
);

function flagsAfter(argv: readonly string[]): string {
  const command = ['-r', join(ROOT, 'tools/register-typescript.cjs'), '-r', teller];
  const bin = join(ROOT, 'src/cli/bin.ts');
  // A pipe of the shell, and not one of Node.
  const { stderr } = spawnSync(
    'sh',
    ['-c', `cat "${file}" | "$@"`, 'sh', process.execPath, ...command, bin, ...argv],
    { encoding: 'utf8' },
  );
  return stderr;
}

// Only Linux tells.
const onLinux = existsSync(FLAGS) ? it : it.skip;

onLinux.each([
  ['export', ['--table', 'runs']],
  ['validate', []],
  ['report', []],
  ['summary', []],
])('%s leaves standard input to others if a file is named', (command, more) => {
  expect(flagsAfter([command, ...more, file])).toBe('flags 0');
});

onLinux('what is read is non-blocking, so that the flag is seen', () => {
  expect(flagsAfter(['export', '--table', 'runs'])).toBe(`flags ${constants.O_NONBLOCK}`);
});
