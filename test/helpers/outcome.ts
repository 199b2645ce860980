import {
  ModelError,
  ModelValidationError,
  type ModelClass,
  type ModelIssue,
  type ReadOptions,
} from '../../src';
import { readIssuesOf } from '../../src/schema/additional-properties';
import type { Engine } from '../../src/decode/engine';
import { readDict, readText } from '../../src/decode/read';
import { writeDict, writeMaskedDict, writeText } from '../../src/encode/write';

/** All ways in which a document is read, but for the limits. */
export const READ_MODES: readonly ReadOptions[] = (['strict', 'lenient'] as const).flatMap((mode) =>
  (['keep', 'drop', 'reject'] as const).map((unknownFields) => ({ mode, unknownFields })),
);

/** What one engine made of an input: the error, or the instance and all that is written of it. */
export type Outcome =
  | { readonly nothing: true }
  | {
      readonly error: {
        name: string;
        message: string;
        issueCount?: number;
        issues?: readonly ModelIssue[];
      };
    }
  | {
      readonly instance: object;
      readonly readIssues: readonly ModelIssue[];
      readonly dict: unknown;
      readonly masked: unknown;
      readonly text: string;
    };

/** Reads a text with one engine. */
export function outcomeOfText(
  engine: Engine,
  model: ModelClass,
  text: string,
  options: ReadOptions,
): Outcome {
  return outcomeOf(engine, () => readText(model, text, options, engine));
}

/** Reads a caller's value with one engine. */
export function outcomeOfValue(
  engine: Engine,
  model: ModelClass,
  value: unknown,
  options: ReadOptions,
): Outcome {
  return outcomeOf(engine, () => readDict(model, value, options, engine));
}

function outcomeOf(engine: Engine, read: () => object | null): Outcome {
  let instance: object | null;
  try {
    instance = read();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { name, message } = error;
    if (!(error instanceof ModelValidationError)) return { error: { name, message } };
    const { issueCount, issues } = error;
    return { error: { name, message, issueCount, issues } };
  }
  if (instance === null) return { nothing: true };
  return {
    instance,
    readIssues: readIssuesOf(instance),
    dict: writeDict(instance, engine),
    masked: writeMaskedDict(instance, engine),
    text: writeText(instance, undefined, engine),
  };
}
