import { ModelParseError } from '../../src/errors/model-parse-error';
import { ModelValidationError } from '../../src/errors/model-validation-error';
import type { ModelIssue } from '../../src/errors/model-issue';
import { parseExactJson } from '../../src/json/parse-exact';
import { parseJson } from '../../src/json/parse';
import { RunOutput } from '../../src/models/output/run-output';
import {
  RUN_DOCUMENT,
  RUN_OUTPUT_DOCUMENT,
  RUN_PAGE_DOCUMENT,
} from '../../src/models/run/other-documents';
import { Run } from '../../src/models/run/run';
import { RunPage } from '../../src/models/run/run-page';
import { DEFAULT_MAX_DEPTH } from '../../src/decode/options';
import { statedId } from '../../src/domain/values/id';
import type { DocumentNode } from './document-node';

/** What reads a document that is no run. */
const READERS = [
  [RUN_PAGE_DOCUMENT, RunPage],
  [RUN_OUTPUT_DOCUMENT, RunOutput],
] as const;

/** How a document is read. */
export type Mode = 'strict' | 'lenient';

/** A text that is JSON. */
export interface PastedDocument {
  readonly text: string;
  /** The value, with the digits of every integer. */
  readonly value: unknown;
  /** The class that reads it. */
  readonly model: typeof Run | typeof RunPage | typeof RunOutput;
  /** True for an array of runs, as the Databricks command line prints a list. */
  readonly isArray: boolean;
}

/** What the library says of a document. */
export interface Reading {
  readonly issues: readonly ModelIssue[];
  /** How many problems there are; the library lists the first hundred. */
  readonly count: number;
  /** True if reading it so throws an error. */
  readonly isRefused: boolean;
  /** The message of the error. */
  readonly refusal?: string;
  /** The runs, if there are any to be had. */
  readonly runs: readonly Run[];
}

/**
 * Parses a text and finds out what reads it.
 * @throws ModelParseError if it is not JSON.
 */
export function parseDocument(text: string): PastedDocument {
  const plain = parseJson(text);
  // Only such digits can be lost, and the exact way takes ten times as long.
  const value = /\d{16}/.test(text) ? parseExactJson(text, DEFAULT_MAX_DEPTH) : plain;
  const isArray = Array.isArray(value);
  return { text, value, model: isArray ? RunPage : modelOf(value), isArray };
}

/** Reads a document as the library does, in one mode. */
export function readDocument(document: PastedDocument, mode: Mode): Reading {
  const { text, model, isArray } = document;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const whole = isArray ? `{"runs":${text.slice(start)}}` : text;
  try {
    const read = (model as typeof Run).fromJson(whole, { mode }) as Run | RunPage | RunOutput;
    const issues = read.readIssues.map((issue) => placed(issue, isArray));
    return { issues, count: issues.length, isRefused: false, runs: runsIn(read) };
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    const issues = error.issues.map((issue) => placed(issue, isArray));
    const count = error.issueCount;
    return { issues, count, isRefused: true, refusal: error.message, runs: [] };
  }
}

/** The error of a text that is not JSON, as text. */
export function parseProblem(error: unknown): string {
  if (!(error instanceof ModelParseError)) throw error;
  return error.message;
}

/** A run's reader knows all other documents by name, so the library's own rules tell what this one is. */
function modelOf(value: unknown): PastedDocument['model'] {
  if (typeof value !== 'object' || value === null) return Run;
  const met = RUN_DOCUMENT.others.find(({ isMet }) => isMet(value as Record<string, unknown>));
  const own = READERS.find(([{ name }]) => met?.name.startsWith(name));
  return own?.[1] ?? Run;
}

function runsIn(read: Run | RunPage | RunOutput): readonly Run[] {
  if (read instanceof RunPage) return read.runs ?? [];
  if (read instanceof Run) return [read];
  const { metadata } = read;
  if (!metadata) return [];
  // Without its id it is not known whose output it is.
  return [statedId(metadata, 'runId') === undefined ? metadata : metadata.withOutputs([read])];
}

/** An array is read as the runs of a page, which its paths do not say. */
function placed(issue: ModelIssue, isArray: boolean): ModelIssue {
  return isArray ? { ...issue, path: issue.path.replace(/^runs/, '') } : issue;
}

/** The document as the root of its tree. */
export function rootOf({ value, model, isArray }: PastedDocument): DocumentNode {
  return { steps: [], value, isItem: false, model: isArray ? Run : model };
}
