import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import * as library from '../../src';

const ROOT = join(__dirname, '../..');

/** A fenced block of TypeScript in a Markdown file. */
export interface CodeSample {
  /** File and line, for the name of a test. */
  readonly name: string;
  readonly source: string;
}

/** Compares what an expression of a sample gave with what the sample says. */
export type Check = (actual: unknown, expected: unknown, expression: string) => void;

/**
 * The samples of a Markdown file: its blocks that are fenced with `ts`. Each is a module of its own. A statement may state its
 * value, `run.outcome; // => 'failed'`, or its error, `Run.merge([]); // throws ModelUsageError`.
 */
export function samplesOf(path: string): readonly CodeSample[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const samples: CodeSample[] = [];
  let start: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (start === undefined && /^\s*```ts\s*$/.test(line)) start = index + 1;
    else if (start !== undefined && /^\s*```\s*$/.test(line)) {
      const name = `${basename(path)}, line ${start + 1}`;
      samples.push({ name, source: lines.slice(start, index).join('\n') });
      start = undefined;
    }
  }
  if (start !== undefined)
    throw new Error(`${path} has a block that is not closed, from line ${start}`);
  return samples;
}

/** How many values a sample states. */
export const valuesIn = (sample: CodeSample): number => withChecks(sample).count;

/** Runs a sample and checks every value that it states; gives how many these were. */
export async function runSample(sample: CodeSample, check: Check): Promise<number> {
  const { code, count } = withChecks(sample);
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      experimentalDecorators: true,
      esModuleInterop: true,
    },
  });
  const requireModule = (name: string): unknown =>
    name.startsWith('databricks-jobs') ? OWN_MODULES[name]?.() : jest.requireActual(name);
  const throws = async (run: () => unknown, name: string, expression: string): Promise<void> => {
    const error: unknown = await Promise.resolve()
      .then(run)
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
    check((error as Error | undefined)?.name, name, expression);
  };
  const parameters = ['require', 'exports', 'check', 'throws'];
  // Unlike a function made from text, this is not code generation, which some runs of the tests forbid.
  const body = compileFunction(`return (async () => {\n${outputText}\n})();`, parameters) as (
    ...values: unknown[]
  ) => Promise<void>;
  await body(requireModule, {}, check, throws);
  return count;
}

/** The package's entries, from src: a second copy from dist would have a registry of its own. */
const OWN_MODULES: Readonly<Record<string, () => unknown>> = {
  'databricks-jobs': () => library,
  'databricks-jobs/light': () => jest.requireActual('../../src/light'),
  'databricks-jobs/rows': () => jest.requireActual('../../src/rows'),
  'databricks-jobs/nestjs': () => jest.requireActual('../../src/nestjs'),
  'databricks-jobs/nestjs/swagger': () => jest.requireActual('../../src/nestjs/swagger'),
};

/**
 * The errors that the compiler finds in samples, with the library's own types in strict mode. The native compiler takes a fifth of
 * the time of the other.
 */
export function typeErrorsOf(samples: readonly CodeSample[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const files = samples.map((_sample, n) => `sample-${n}.mts`);
    for (const [n, { source }] of samples.entries()) {
      writeFileSync(join(folder, files[n]!), `${source}\nexport {};`);
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...SAMPLE_CONFIG, files }));
    const tsc = join(ROOT, 'node_modules/typescript-7/bin/tsc');
    const argv = [tsc, '--project', folder, '--pretty', 'false'];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    const errors = stdout.split('\n').filter((line) => line !== '');
    if ((status === 0) !== (errors.length === 0) || stderr !== '') throw new Error(stdout + stderr);
    return errors.map((line) =>
      line.replace(
        /^.*?sample-(\d+)\.mts\(.+?\): error /,
        (_place, n: string) => `${samples[Number(n)]!.name}: `,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SAMPLE_CONFIG = {
  compilerOptions: {
    strict: true,
    target: 'ES2022',
    lib: ['ES2023'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    experimentalDecorators: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    paths: {
      'databricks-jobs': [join(ROOT, 'src/index.ts')],
      'databricks-jobs/light': [join(ROOT, 'src/light/index.ts')],
      'databricks-jobs/rows': [join(ROOT, 'src/rows/index.ts')],
      'databricks-jobs/nestjs': [join(ROOT, 'src/nestjs/index.ts')],
      'databricks-jobs/nestjs/swagger': [join(ROOT, 'src/nestjs/swagger/index.ts')],
    },
  },
};

const STATEMENT = /^\s*\/\/ (=>|throws) (.+)$/;

/** Puts a check in the place of every statement with a comment that states its value or its error. */
function withChecks({ name, source }: CodeSample): {
  readonly code: string;
  readonly count: number;
} {
  const file = ts.createSourceFile('sample.ts', source, ts.ScriptTarget.ES2022, true);
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const hasValue = ts.isExpressionStatement(node) || ts.isVariableStatement(node);
    const comment = hasValue ? commentBehind(source, node.getEnd()) : undefined;
    const [, kind, expected] = STATEMENT.exec(comment ?? '') ?? [];
    if (hasValue && kind !== undefined && expected !== undefined) {
      edits.push({
        start: node.getStart(),
        end: node.getEnd(),
        text: checkOf(node, kind, expected),
      });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const stated = source.split('\n').filter((line) => /\/\/ (=>|throws) /.test(line)).length;
  if (stated !== edits.length) {
    throw new Error(
      `${name}: ${stated} values are stated, but ${edits.length} stand behind a statement`,
    );
  }
  const code = edits.reduceRight(
    (text, { start, end, text: edit }) => text.slice(0, start) + edit + text.slice(end),
    source,
  );
  return { code, count: edits.length };
}

function checkOf(
  node: ts.ExpressionStatement | ts.VariableStatement,
  kind: string,
  expected: string,
): string {
  const text = node.getText();
  const shown = JSON.stringify(text);
  if (kind === 'throws')
    return `await throws(async () => { ${text} }, ${JSON.stringify(expected)}, ${shown});`;
  if (ts.isVariableStatement(node)) {
    const declared = node.declarationList.declarations[0]?.name.getText() ?? '';
    return `${text} check(${declared}, (${expected}), ${shown});`;
  }
  const { expression } = node;
  const isLog =
    ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
  const value = isLog
    ? expression.arguments.map((each) => each.getText()).join(', ')
    : expression.getText();
  return `check((${value}), (${expected}), ${shown});`;
}

/** The comment behind a statement on its last line. */
function commentBehind(source: string, end: number): string {
  return source.slice(end).split('\n', 1)[0] ?? '';
}
