import {
  ModelError,
  ModelValidationError,
  type ModelClass,
  type ModelIssue,
  type ReadOptions,
} from '../../src';
import { readIssuesOf } from '../../src/schema/additional-properties';
import { readDict, readText } from '../../src/decode/read';
import type { Codec } from './codecs';
import { writeDict, writeMaskedDict, writeText } from '../../src/encode/write';

/** All combinations of mode and unknownFields. */
export const READ_MODES: readonly ReadOptions[] = (['strict', 'lenient'] as const).flatMap((mode) =>
  (['keep', 'drop', 'reject'] as const).map((unknownFields) => ({ mode, unknownFields })),
);

/** What one codec reads from an input: an error, or an instance and everything that is written from it. */
export type ReadResult =
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

/** Reads a text with one codec. */
export function resultOfText(
  codec: Codec,
  model: ModelClass,
  text: string,
  options: ReadOptions,
): ReadResult {
  return resultOf(codec, () => readText(model, text, options, codec.decodeModel));
}

/** Reads a caller's value with one codec. */
export function resultOfValue(
  codec: Codec,
  model: ModelClass,
  value: unknown,
  options: ReadOptions,
): ReadResult {
  return resultOf(codec, () => readDict(model, value, options, codec.decodeModel));
}

function resultOf(codec: Codec, read: () => object | null): ReadResult {
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
    dict: writeDict(instance, codec.encodeModel),
    masked: writeMaskedDict(instance, codec.encodeModel),
    text: writeText(instance, undefined, codec.encodeModel),
  };
}
