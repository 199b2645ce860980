import { validateSync } from 'class-validator';

import { ModelParseError, Run, RunTask } from '../../src';
import { matchesPattern } from '../../src/schema/kinds/matches-pattern';
import { errorOf } from '../helpers/error-of';
import { MODELS } from '../helpers/models';
import { expectReading, READ_WAYS } from '../helpers/read-ways';

const taskText = (key: string): string => `{"tasks":[{"task_key":"${key}"}]}`;

describe('patterns', () => {
  const patterns = Object.entries(MODELS).flatMap(([name, model]) =>
    model
      .fields()
      .flatMap((field) =>
        field.kind === 'string' && field.pattern
          ? [[`${name}.${field.wire}`, model, field] as const]
          : [],
      ),
  );
  const pieces = ['a', '-', 'Ω', '𝒜', 'a_-', 'Ωa', '😀'];

  it('are in these fields', () => {
    expect(patterns.map(([name]) => name)).toEqual([
      'JobCluster.job_cluster_key',
      'RunTask.task_key',
      'Task.task_key',
      'TaskBasics.task_key',
      'TaskSettings.task_key',
      'TaskWork.task_key',
      'SubmitTask.task_key',
    ]);
  });

  it.each(patterns)(
    'refuse a megabyte in %s that matches but for its end',
    (_name, model, field) => {
      for (const piece of pieces) {
        const key = `${piece.repeat(1_000_000 / piece.length)}!`;
        const document = { [field.wire]: key };
        const issues = model.fromDict.bind(model, document);
        expect(issues).toThrow(/max_length|at most 100 characters/);
        const lenient = model.fromDict(document, { mode: 'lenient' });
        expect(Reflect.get(lenient as object, field.property) === key).toBe(true);
      }
    },
  );

  it.each(['Ω', '𝒜', 'a'])('do not end the stack on ten million of %s', (letter) => {
    const text = taskText(letter.repeat(10_000_000 / letter.length) + '!');
    for (const way of READ_WAYS) {
      if (way.mode === 'lenient') continue;
      // A text so long is not matched as well.
      expectReading(text, way, { issues: ['tasks[0].task_key max_length'] });
    }
  });
});

describe('a pattern in class-validator', () => {
  it('does not end the stack either', () => {
    const task = Object.assign(new RunTask(), { taskKey: `${'Ω'.repeat(10_000_000)}!` });
    const [error] = validateSync(task);
    expect(Object.keys(error?.constraints ?? {}).sort()).toEqual(['matches', 'maxLength']);
    expect(task.validate().map(({ code }) => code)).toEqual(['max_length']);
  });

  it('that fails for another reason says so', () => {
    const pattern = Object.assign(/a/, {
      exec: () => {
        throw new TypeError('no pattern');
      },
    });
    expect(() => matchesPattern(pattern, 'a')).toThrow('no pattern');
  });
});

describe('a text that is not JSON gives a ModelParseError', () => {
  const size = 1_000_000;
  it.each([
    ['arrays that never end', '['.repeat(size), 'ends inside an array'],
    ['objects that never end', '{"a":'.repeat(size / 5), 'ends inside an object'],
    ['a string that never ends', `{"a":"${'x'.repeat(size)}`, 'ends inside a string'],
    ['a string of letters that never ends', `"${'Ω'.repeat(10 * size)}`, 'ends inside a string'],
    ['backslashes that never end', `{"a":"${'\\'.repeat(size)}`, 'ends inside a string'],
    ['escaped quotes that never end', `{"a":"${'\\"'.repeat(size / 2)}`, 'ends inside a string'],
    ['spaces', ' '.repeat(size), 'the text is empty'],
    ['spaces before a fault', `{"a":${' '.repeat(size)}x}`, 'expected a value, but found "x"'],
    ['line ends', '\r\n'.repeat(size / 2), 'the text is empty'],
    ['signs', '-'.repeat(size), 'expected a value, but found "-"'],
    ['digits before a fault', `[${'1'.repeat(size)}x]`, 'expected "," or "]", but found "x"'],
    ['exponents', `[1${'e1'.repeat(size / 2)}]`, 'but found "e"'],
    ['commas', `[${','.repeat(size)}]`, 'expected a value, but found ","'],
    ['a value behind a value', `{}${'{}'.repeat(size / 2)}`, 'the JSON value is complete'],
    ['zero bytes', '\0'.repeat(size), 'expected a value'],
    ['byte order marks', '\uFEFF'.repeat(size), 'expected a value'],
  ])('%s', (_name, text, reason) => {
    for (const mode of ['strict', 'lenient'] as const) {
      const error = errorOf(ModelParseError, () => Run.fromJson(text, { mode }));
      expect(error.message).toContain(reason);
      expect(error.message.length).toBeLessThan(200);
      expect(error.offset).toBeLessThanOrEqual(text.length);
    }
  });
});
