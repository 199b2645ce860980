import { ModelValidationError, Run, type ReadOptions } from '../../src';

/** A mode, and whether the text is read by the library or handed in as what JSON.parse makes of it. */
export interface ReadWay {
  readonly mode: NonNullable<ReadOptions['mode']>;
  readonly call: 'fromJson' | 'fromDict';
}

/** Each way to read a text. */
export const READ_WAYS: readonly ReadWay[] = (['strict', 'lenient'] as const).flatMap((mode) =>
  (['fromJson', 'fromDict'] as const).map((call) => ({ mode, call })),
);

/** Reads a text that is JSON in one of the ways. */
export function readRun(text: string, { mode, call }: ReadWay, options: ReadOptions = {}): Run {
  const all = { ...options, mode };
  return (
    call === 'fromJson' ? Run.fromJson(text, all) : Run.fromDict(JSON.parse(text), all)
  ) as Run;
}

/** Expectations of a run that was read. */
export interface Read {
  /** The text that is written, if it is not the one that was read. */
  readonly written?: string;
  /** Path and code of each value that a lenient read set aside. */
  readonly aside?: readonly string[];
}

/** Expectations of an error: path and code of each issue that is kept. */
export interface Refused {
  readonly issues: readonly string[];
  readonly issueCount?: number;
}

/** Reads the text, and compares the result with the expectations. Jest does not compare the texts: its report could be very long. */
export function expectReading(text: string, way: ReadWay, expected: Read | Refused): void {
  const result = attempt(() => readRun(text, way));
  if ('issues' in expected) {
    if (result instanceof Run) throw new Error(`${show(text)} was read`);
    const issues = result.issues.map(({ path, code }) => `${short(path)} ${code}`);
    expect(issues).toEqual(expected.issues);
    expect(result.issueCount).toBe(expected.issueCount ?? expected.issues.length);
    expectBounded(result);
  } else {
    if (!(result instanceof Run)) throw result;
    const aside = result.readIssues.map(({ path, code }) => `${short(path)} ${code}`);
    expect(aside).toEqual(expected.aside ?? []);
    const written = result.toJson();
    if (written !== (expected.written ?? text)) throw new Error(`${show(written)} was written`);
  }
}

/** Throws if an error is too long for a log, or has a broken character. */
export function expectBounded(error: ModelValidationError): void {
  expect(error.message.length).toBeLessThan(20_000);
  expect(error.message).not.toMatch(/\p{Surrogate}/u);
  expect(error.issues.length).toBeLessThanOrEqual(100);
  for (const { message } of error.issues) expect(message.length).toBeLessThan(2_000);
}

function attempt(read: () => Run): Run | ModelValidationError {
  try {
    return read();
  } catch (error) {
    if (error instanceof ModelValidationError) return error;
    throw error;
  }
}

/** A path, cut where it is deeper than any that is meant to be looked at. */
function short(path: string): string {
  return path.length > 30 ? `${path.slice(0, 29)}…` : path;
}

function show(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}… (${text.length} characters)` : text;
}
