import { runCommand, type MemoryInput } from '../helpers/memory-io';
import { temporaryFile } from '../helpers/temporary-files';

const START = 1_767_225_600_000;
const ended = (run_id: number, result_state: string, more = {}) => ({
  run_id,
  run_name: `run ${result_state}`,
  state: { life_cycle_state: 'TERMINATED', result_state },
  ...more,
});
const FAILED = ended(1, 'FAILED');
const TIMED_OUT = ended(2, 'TIMEDOUT');
const SUCCESS = ended(3, 'SUCCESS');
const ACTIVE = { run_id: 4, state: { life_cycle_state: 'RUNNING' }, start_time: START };
const UNSOUND = ended(5, 'SUCCESS', { run_type: 'NEW' });

const report = (argv: readonly string[], runs: unknown, more: MemoryInput = {}) =>
  runCommand(['report', ...argv], { stdin: JSON.stringify(runs), ...more });

describe('the exit code', () => {
  it.each<[string, readonly string[], unknown, number]>([
    ['all is read', [], [FAILED, SUCCESS], 0],
    ['a value is set aside', [], [UNSOUND], 0],
    ['a value breaks a rule, strictly', ['--strict'], [UNSOUND], 1],
    ['an entry is no run', [], [SUCCESS, 7], 1],
    ['a run failed, and nobody asks', [], [FAILED], 0],
    ['a run failed', ['--fail-on', 'failed'], [SUCCESS, FAILED], 3],
    ['a run timed out, which is a failure', ['--fail-on', 'failed'], [TIMED_OUT], 3],
    ['a run timed out', ['--fail-on', 'timed-out'], [TIMED_OUT], 3],
    ['a run failed, but did not time out', ['--fail-on', 'timed-out'], [FAILED], 0],
    ['one of several', ['--fail-on', 'timed-out,active'], [ACTIVE], 3],
    ['a run is active, which is no failure', ['--fail-on', 'failed'], [ACTIVE], 0],
    ['a run failed in JSON', ['--fail-on', 'failed', '--format', 'json'], [FAILED], 3],
    ['a run failed that is not shown', ['--fail-on', 'failed', '--only', 'active'], [FAILED], 3],
    ['a run of another job failed', ['--fail-on', 'failed', '--job', '99'], [FAILED], 0],
    ['a run failed, and an entry is no run', ['--fail-on', 'failed'], [FAILED, 7], 3],
    [
      'a run failed, but a retry succeeded',
      ['--fail-on', 'failed'],
      [
        ended(10, 'FAILED', { original_attempt_run_id: 10, attempt_number: 0 }),
        ended(11, 'SUCCESS', { original_attempt_run_id: 10, attempt_number: 1 }),
      ],
      0,
    ],
    ['an outcome is misspelt', ['--fail-on', 'fialed'], [FAILED], 2],
    ['an outcome is misspelt', ['--only', 'fialed'], [FAILED], 2],
    ['a time is none', ['--since', 'yesterday'], [FAILED], 2],
    ['a moment is none', ['--now', '2026-13-01'], [FAILED], 2],
    ['a time zone is none', ['--timezone', 'Mars/Olympus'], [FAILED], 2],
    ['a format is none', ['--format', 'pdf'], [FAILED], 2],
  ])('if %s: %j', async (_case, argv, runs, expected) => {
    const { code, stderr } = await report(argv, runs);
    expect({ code, stderr }).toMatchObject({ code: expected });
  });

  it('is 2 if a file cannot be read, though a run failed', async () => {
    const file = temporaryFile('failed.json', JSON.stringify(FAILED));
    const { code, stdout } = await runCommand(['report', '--fail-on', 'failed', 'gone.json', file]);
    expect(code).toBe(2);
    expect(stdout).toContain('  Problems      1 problem in the input');
  });
});

describe('what is shown', () => {
  it('with --strict is the run all the same, and its problems on standard error', async () => {
    const { stdout, stderr } = await report(['--strict'], UNSOUND);
    expect(stdout).toContain('  Succeeded     1\n');
    expect(stdout).toContain('  Problems      1 problem');
    expect(stderr).toMatch(/^<stdin>: run_type: must be one of .* but is "NEW"\n$/);
  });

  it('with --only is what it names, and the rest is counted', async () => {
    const { stdout } = await report(
      ['--only', 'failed,active'],
      [FAILED, SUCCESS, ACTIVE, TIMED_OUT],
    );
    expect(stdout).toContain('  Left out      1 run, as you asked\n');
    expect(stdout).toContain('\nFAILED\n\nrun FAILED\n');
    expect(stdout).toContain('\nrun TIMEDOUT\n');
    expect(stdout).toContain('\nACTIVE\n');
    expect(stdout).not.toContain('\nSUCCEEDED\n');
  });

  it('with --all is what succeeded in full', async () => {
    const { stdout } = await report(['--all'], SUCCESS);
    expect(stdout).toContain('\nSUCCEEDED\n\nrun SUCCESS\n  Run           3\n');
  });

  it.each(['2h', '2025-12-31T22:00:00Z', '2025-12-31T22:00:00', String(START - 7_200_000)])(
    'with --since %s is what ended since',
    async (since) => {
      const runs = [1, 3].map((hours) =>
        ended(hours, 'FAILED', {
          start_time: START - hours * 3_600_000,
          end_time: START - hours * 3_600_000 + 1,
        }),
      );
      const { stdout } = await report(['--now', String(START), '--since', since], runs);
      expect(stdout).toContain('  Run           1\n');
      expect(stdout).not.toContain('  Run           3\n');
    },
  );

  it.each([
    [
      '--now',
      '2026-01-01T01:00:00Z',
      'total about 1 h 00 min 00 s so far, to 2026-01-01T01:00:00Z\n',
    ],
    [
      '--now',
      '2026-01-01T02:00:00+01:00',
      'total about 1 h 00 min 00 s so far, to 2026-01-01T01:00:00Z\n',
    ],
  ])('with %s %s is the time until then', async (option, value, text) => {
    const { stdout } = await report([option, value], ACTIVE);
    expect(stdout).toContain(text);
  });

  it('of an active run in a saved document is what the server counted', async () => {
    const { stdout } = await report([], { ...ACTIVE, run_duration: 60_000 });
    expect(stdout).toContain(
      '  Durations     total 1 min 00 s when the document was fetched, as the server counted it\n',
    );
  });

  it('with --timezone is in that zone', async () => {
    const { stdout } = await report(['--timezone', 'Europe/Berlin'], ACTIVE);
    expect(stdout).toContain('  Started       2026-01-01T01:00:00+01:00\n');
  });

  it('with --format json is JSON alone, with the time of --now', async () => {
    const { stdout } = await report(['--format', 'json', '--now', String(START)], FAILED);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      generated_at: '2026-01-01T00:00:00.000Z',
      summary: { counts: { failed: 1 } },
      runs: [{ section: 'failed', run_id: '1' }],
    });
  });

  it('with --format markdown is Markdown', async () => {
    const { stdout } = await report(['--format', 'markdown'], FAILED);
    expect(stdout).toMatch(/^## Databricks runs: 1 failed, 0 active, 0 succeeded\n/);
  });
});

describe('the width', () => {
  const message = 'word '.repeat(60).trim();
  const run = { ...FAILED, state: { ...FAILED.state, state_message: message } };

  it.each<[string, MemoryInput, number]>([
    ['of a pipe', {}, 100],
    ['of COLUMNS', { env: { COLUMNS: '60' } }, 60],
    [
      'of a terminal',
      { stdoutIsTTY: true, columns: 72, env: { COLUMNS: '60', NO_COLOR: '1' } },
      72,
    ],
    ['of COLUMNS that say nothing', { env: { COLUMNS: 'wide' } }, 100],
    ['of a terminal that is too narrow', { env: { COLUMNS: '5' } }, 40],
  ])('is that %s', async (_case, input, width) => {
    const { stdout } = await report([], run, input);
    const lines = stdout.split('\n').filter((line) => line.startsWith('    word'));
    const longest = Math.max(...lines.map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(width);
    expect(longest).toBeGreaterThan(width - ' word'.length);
    expect(lines.join(' ').split(/\s+/).filter(Boolean)).toHaveLength(60);
  });
});
