import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSample, samplesOf, typeErrorsOf, type CodeSample } from '../helpers/code-samples';

type Checked = readonly [actual: unknown, expected: unknown];

async function checksOf(source: string): Promise<readonly Checked[]> {
  const checks: Checked[] = [];
  await runSample({ name: 'sample', source }, (actual, expected) =>
    checks.push([actual, expected]),
  );
  return checks;
}

it.each<[string, string, readonly Checked[]]>([
  ['an expression', '1 + 1; // => 3', [[2, 3]]],
  ['a declaration', 'const x: number = 1; // => 2', [[1, 2]]],
  ['what is logged', "console.log('a'); // => 'b'", [['a', 'b']]],
  ['an object', '({ a: 1 }); // => { b: 2 }', [[{ a: 1 }, { b: 2 }]]],
  [
    'a statement in a block',
    'for (const n of [1, 2]) {\n  n; // => 1\n}',
    [
      [1, 1],
      [2, 1],
    ],
  ],
  ['a statement over several lines', '[\n  1,\n].length; // => 1', [[1, 1]]],
  ['something to wait for', 'await Promise.resolve(5); // => 5', [[5, 5]]],
  [
    'an error',
    "import { Run } from 'databricks-jobs';\nRun.merge([]); // throws ModelUsageError",
    [['ModelUsageError', 'ModelUsageError']],
  ],
  ['an error that does not come', '1; // throws ModelUsageError', [[undefined, 'ModelUsageError']]],
  [
    'a module of Node',
    "import { basename } from 'node:path';\nbasename('a/b'); // => 'b'",
    [['b', 'b']],
  ],
  ['nothing', 'const x = 1;', []],
])('checks %s', async (_name, source, expected) => {
  expect(await checksOf(source)).toEqual(expected);
});

it('passes on what a sample throws', async () => {
  await expect(checksOf("throw new Error('broken');")).rejects.toThrow('broken');
});

it('refuses a value that stands behind no statement, which would not be checked', async () => {
  await expect(checksOf('// => 5\n1;')).rejects.toThrow(
    '1 values are stated, but 0 stand behind a statement',
  );
});

it('finds errors of types, and only those', () => {
  const samples: CodeSample[] = [
    { name: 'wrong', source: "import { Run } from 'databricks-jobs';\nRun.of({ runId: 'x' });" },
    {
      name: 'right',
      source:
        "import { Run } from 'databricks-jobs';\nconst run = Run.of({ runId: 1 });\nawait Promise.resolve(run);",
    },
  ];
  const errors = typeErrorsOf(samples);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^wrong: TS2322: .*'string' is not assignable to type 'number'/);
}, 60_000);

describe('the blocks of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'code-samples-'));
  const path = join(folder, 'guide.md');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are those fenced with ts', () => {
    writeFileSync(path, 'a\n```ts\n1;\n```\n```sh\nls\n```\n  ```ts\n2;\n\n3;\n  ```\n');
    expect(samplesOf(path)).toEqual([
      { name: 'guide.md, line 3', source: '1;' },
      { name: 'guide.md, line 9', source: '2;\n\n3;' },
    ]);
  });

  it('must be closed', () => {
    writeFileSync(path, '```ts\n1;\n');
    expect(() => samplesOf(path)).toThrow('a block that is not closed, from line 1');
  });
});
