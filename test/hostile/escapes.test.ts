import { inspect } from 'node:util';

import {
  ModelParseError,
  ModelUsageError,
  ModelValidationError,
  readRuns,
  Run,
  RunTask,
} from '../../src';
import { escapeLines, escapeText } from '../../src/errors/escape-text';
import { errorOf } from '../helpers/error-of';
import { runCommand } from '../helpers/memory-io';

/** One of each kind that a terminal or a log obeys, hides or breaks at. */
const OBEYED = {
  escape: '\u001b',
  bell: '\u0007',
  delete: '\u007f',
  'a C1 control': '\u009b',
  'next line': '\u0085',
  'right-to-left override': '\u202e',
  'right-to-left isolate': '\u2067',
  'Arabic letter mark': '\u061c',
  'zero width space': '\u200b',
  'byte order mark': '\ufeff',
  'soft hyphen': '\u00ad',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
  'a tag': '\u{e0041}',
  'the first half of a character': '\ud83d',
  'the second half of a character': '\ude00',
  'a joiner between letters': 'a\u200db',
};
const FAMILY = '👨‍👩‍👧 👩🏽‍💻 ❤️‍🔥';
const SAFE = /^(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\n)*$/u;

async function outputOf(argv: readonly string[], stdin = ''): Promise<string> {
  const { stdout, stderr } = await runCommand(argv, { stdin });
  return stdout + stderr;
}

describe.each(Object.entries(OBEYED))('%s', (_name, text) => {
  const run = Run.of({
    runName: `x${text}y`,
    state: {
      lifeCycleState: 'TERMINATED',
      resultState: 'FAILED',
      stateMessage: `m${text}n`,
    } as never,
    tasks: [RunTask.of({ taskKey: 'k' })],
    additionalProperties: { [`key${text}`]: text },
  });

  it('is an escape', () => {
    expect(escapeText(`a${text}b`)).toMatch(SAFE);
    expect(JSON.parse(`"${escapeText(text)}"`)).toBe(text);
  });

  it('is an escape in toStr(), which is the same JSON', () => {
    expect(run.toStr()).toMatch(SAFE);
    expect(JSON.parse(run.toStr())).toEqual(run.toDict());
  });

  it('is an escape in what inspect shows, colors or not', () => {
    expect(inspect(run)).toMatch(SAFE);
    // oxlint-disable-next-line no-control-regex -- colors are control characters.
    expect(inspect(run, { colors: true }).replace(/\u001b\[[\d;]*m/g, '')).toMatch(SAFE);
  });

  it('is an escape in messages and paths', () => {
    const document = {
      [text]: 1,
      tasks: [{ [text]: text, task_key: text }],
      trigger: text,
      run_id: text,
    };
    const { message, issues } = errorOf(ModelValidationError, () =>
      Run.fromDict(document, { unknownFields: 'reject' }),
    );
    expect(message).toMatch(SAFE);
    for (const issue of issues) expect(issue.path + issue.message).toMatch(SAFE);
    expect(errorOf(ModelParseError, () => Run.fromJson(`{"a":1}${text}`)).message).toMatch(SAFE);
    const usage = errorOf(ModelUsageError, () => Run.fromDict({}, { [text]: 1 }));
    expect(usage.message).toMatch(SAFE);
  });

  it('is an escape in the errors of streams', async () => {
    for (const source of [`[1 ${text}`, `{"run_id":1} ${text}`, `[${text}]`, text]) {
      const reading = readRuns(source)[Symbol.asyncIterator]();
      const thrown: unknown = await (async () => {
        for (;;) if ((await reading.next()).done === true) return undefined;
      })().catch((error: unknown) => error);
      if (thrown !== undefined) expect((thrown as Error).message).toMatch(SAFE);
    }
  });

  it.each([
    ['report'],
    ['report', '--all'],
    ['report', '--format', 'markdown'],
    ['report', '--format', 'json'],
    ['validate'],
  ])('is an escape in what the command prints: %s %s %s', async (...argv) => {
    expect(await outputOf(argv, run.toJson())).toMatch(SAFE);
    expect(await outputOf(argv, `{"run_id":"${text}"}${text}`)).toMatch(SAFE);
  });

  it.each([
    [(arg: string) => [arg]],
    [(arg: string) => [`--${arg}`]],
    [(arg: string) => ['report', arg]],
    [(arg: string) => ['report', '--only', arg]],
    [(arg: string) => ['report', '--format', arg]],
    [(arg: string) => ['report', '--since', arg]],
    [(arg: string) => ['report', '--timezone', arg]],
    [(arg: string) => ['validate', arg, `--${arg}`]],
  ])('is an escape in what is said of arguments: %s', async (argvOf) => {
    expect(await outputOf(argvOf(`x${text}y`))).toMatch(SAFE);
  });
});

it('keeps joiners inside emoji, and every other text', () => {
  for (const text of [FAMILY, 'äöü 文字 עברית', 'e\u0301', ' "quoted" \\ ']) {
    expect(escapeText(text)).toBe(text);
  }
  expect(Run.of({ runName: FAMILY }).toStr()).toContain(FAMILY);
});

it('keeps line feeds where there are lines', () => {
  expect(escapeLines('a\nb\r\n\u2028')).toBe('a\nb\\u000d\n\\u2028');
  expect(escapeText('a\nb')).toBe('a\\u000ab');
});
