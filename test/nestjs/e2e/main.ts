import { isDeepStrictEqual } from 'node:util';

import { startServer, type Adapter, type Pipe } from './application.js';
import type { Case, Expectation } from './case.js';
import { CASES } from './cases/index.js';

/** A refusal may be longer than this only in the messages of a user's own. */
const LONGEST_REFUSAL = 64 * 1024;
const ADAPTERS: readonly Adapter[] = ['express', 'fastify'];
const PIPES: readonly Pipe[] = ['stock', 'ours'];

void main();

async function main(): Promise<void> {
  const counts = { passed: 0, failed: 0 };
  for (const [adapter, pipe] of pairs()) await runAll(adapter, pipe, counts);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

async function runAll(
  adapter: Adapter,
  pipe: Pipe,
  counts: { passed: number; failed: number },
): Promise<void> {
  const { application, url } = await startServer(adapter, pipe);
  for (const one of CASES) {
    const expected = expectationOf(one, adapter, pipe);
    const problem = await check(one, expected, url).catch((error: unknown) => String(error));
    if (problem === undefined) counts.passed += 1;
    else {
      counts.failed += 1;
      console.log(`FAILED ${adapter}, ${pipe} pipe: ${one.name}\n  ${problem}`);
    }
  }
  await application.close();
}

function pairs(): (readonly [Adapter, Pipe])[] {
  return ADAPTERS.flatMap((adapter) => PIPES.map((pipe) => [adapter, pipe] as const));
}

function expectationOf(
  { variants = {}, ...common }: Case,
  adapter: Adapter,
  pipe: Pipe,
): Expectation {
  return variants[`${adapter} ${pipe}`] ?? variants[adapter] ?? variants[pipe] ?? common;
}

async function check(one: Case, expected: Expectation, url: string): Promise<string | undefined> {
  const body = one.text ?? (one.send === undefined ? undefined : JSON.stringify(one.send));
  const response = await fetch(`${url}/${one.path}`, {
    method: one.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: body === undefined ? {} : { 'content-type': one.type ?? 'application/json' },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  if (response.status !== expected.status) {
    return `status ${response.status}, not ${expected.status}: ${text.slice(0, 500)}`;
  }
  if (response.status >= 400 && text.length > LONGEST_REFUSAL) {
    return `the refusal has ${text.length} characters`;
  }
  return compare(text, expected);
}

function compare(text: string, expected: Expectation): string | undefined {
  for (const piece of expected.contains ?? []) {
    if (!text.includes(piece)) return `${piece} is missing in ${text.slice(0, 500)}`;
  }
  for (const piece of expected.lacks ?? []) {
    if (text.includes(piece)) return `${piece} may not be in ${text.slice(0, 500)}`;
  }
  if (expected.json !== undefined && !isDeepStrictEqual(parse(text), expected.json)) {
    return `got ${text.slice(0, 500)}, not ${JSON.stringify(expected.json)}`;
  }
  if (expected.paths) {
    const paths = pathsOf(text).sort();
    if (!isDeepStrictEqual(paths, [...expected.paths].sort())) {
      return `problems at ${JSON.stringify(paths)}, not ${JSON.stringify(expected.paths)}: ${text.slice(0, 500)}`;
    }
  }
  if (expected.issueCount !== undefined) {
    const { issue_count: count } = parse(text) as { issue_count?: number };
    if (count !== expected.issueCount)
      return `${String(count)} problems, not ${expected.issueCount}`;
  }
  return undefined;
}

function pathsOf(text: string): string[] {
  const { issues } = parse(text) as { issues?: { path: string }[] };
  return issues?.map(({ path }) => path) ?? ['(no issues)'];
}

function parse(text: string): unknown {
  return JSON.parse(text) as unknown;
}
