import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isGenerationAllowed } from '../helpers/compiled-only';
import { runSample, samplesOf, typeErrorsOf, valuesIn } from '../helpers/code-samples';

const ROOT = join(__dirname, '../..');
const guides = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
const paths = ['README.md', ...guides.map((name) => join('docs', name))]
  .map((path) => join(ROOT, path))
  .filter((path) => existsSync(path));
const samples = paths.flatMap(samplesOf);
/** Those that need no API; failure-to-repair.test.ts runs the others. Fastify generates code. */
const alone = samples.filter(
  ({ source }) =>
    !source.includes('process.env') && (isGenerationAllowed() || !source.includes("'fastify'")),
);

it.each(['durations.md', 'history.md', 'retry-chains.md', 'task-graphs.md'])(
  '%s has samples that state values',
  (name) => {
    const counts = samplesOf(join(ROOT, 'docs', name)).map(valuesIn);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5);
  },
);

it.each(alone.map((sample) => [sample.name, sample] as const))(
  'the sample in %s runs as it says',
  async (_name, sample) => {
    await runSample(sample, (actual, expected, expression) => {
      expect({ expression, value: actual }).toEqual({ expression, value: expected });
    });
  },
);

it('prints every value that a sample states, so that a reader who pastes it sees the value', () => {
  const silent = samples.flatMap(({ name, source }) =>
    source
      .split('\n')
      .filter((line) => line.includes('// => ') && !/^\s*(console\.log\(|\);)/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(silent).toEqual([]);
});

it('all samples compile in strict mode', () => {
  expect(typeErrorsOf(samples)).toEqual([]);
}, 60_000);
