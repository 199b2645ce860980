import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(__dirname, '..');
const sources = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path !== 'tools/fixed-seeds.test.ts')
  .map((path) => [path, readFileSync(join(TESTS, path), 'utf8')] as const);

it('every property has a seed, so that a commit passes or fails every time', () => {
  const properties = sources.filter(([, source]) => source.includes('fc.assert('));
  expect(properties.length).toBeGreaterThan(10);
  expect(properties.filter(([, source]) => !/\bseed\b/.test(source)).map(([path]) => path)).toEqual(
    [],
  );
});

it('no test draws numbers that no seed repeats', () => {
  expect(
    sources.filter(([, source]) => source.includes('Math.random(')).map(([path]) => path),
  ).toEqual([]);
});
