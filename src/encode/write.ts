import { escapeLines } from '../errors/escape-text';
import { ModelUsageError } from '../errors/model-usage-error';
import { EncodeContext, type EncodeModel } from './context';
import { defaultEncoder, encoderForText } from './default-encoder';
import { secretNamesOf, type WriteOptions } from './options';
import { redactValue } from './redact/redact-value';
import type { SecretNameTest } from '../schema/secrets/secret-pair';
import { isSecretName } from '../schema/secrets/is-secret-name';
import { indentOf, writeExactJson } from '../json/stringify';

type JsonObject = Record<string, unknown>;

/** The plain object with wire names; it shares nothing with the instance. */
export function writeDict(
  instance: object,
  encodeModel: EncodeModel = defaultEncoder(),
  options?: WriteOptions,
): JsonObject {
  const isSecret = secretNamesOf(options);
  if (isSecret) return writeMaskedDict(instance, encodeModel, isSecret);
  return encodeModel(instance, new EncodeContext({ copy: true }, encodeModel), 1);
}

/** The same with secrets masked. */
export function writeMaskedDict(
  instance: object,
  encodeModel: EncodeModel = defaultEncoder(),
  isSecret: SecretNameTest = isSecretName,
): JsonObject {
  const context = new EncodeContext({ copy: true, mask: true }, encodeModel);
  const masked = encodeModel(instance, context, 1);
  return redactValue(masked, isSecret) as JsonObject;
}

/** JSON text with wire names, in which every integer has all of its digits. */
export function writeText(
  instance: object,
  space?: string | number,
  encodeModel: EncodeModel = encoderForText(instance),
  options?: WriteOptions,
): string {
  assertSpace(space);
  const context = new EncodeContext({ mask: secretNamesOf(options) !== undefined }, encodeModel);
  return stringify(instance, context, space, secretNamesOf(options));
}

/** Indented JSON text for people, with secrets masked, and escapes for what a terminal obeys. */
export function writeMaskedText(instance: object): string {
  return escapeLines(writeText(instance, 2, defaultEncoder(), { redact: true }));
}

/**
 * The plain object for JSON.stringify, which throws on a bigint: those are raw JSON where the
 * runtime has that, else strings of digits.
 */
export function writeForStringify(instance: object): JsonObject {
  const context = new EncodeContext({ copy: true }, defaultEncoder());
  const output = context.encodeModel(instance, context, 1);
  return context.hasBigint ? (replaceBigints(output) as JsonObject) : output;
}

/** As for JSON.stringify, what is no indentation is none; but to ignore `{ redact: true }` there would show secrets. */
function assertSpace(space: unknown): void {
  if (typeof space !== 'object' || space === null || !('redact' in space)) return;
  throw new ModelUsageError(
    'the first argument of toJson is the indentation; options come after it: toJson(undefined, { redact: true })',
  );
}

function stringify(
  instance: object,
  context: EncodeContext,
  space: string | number | undefined,
  isSecret: SecretNameTest | undefined,
): string {
  const written = context.encodeModel(instance, context, 1);
  const output = isSecret ? redactValue(written, isSecret) : written;
  if (context.hasBigint) return writeExactJson(output, indentOf(space));
  // Newer versions of V8 are twice as fast where there is no second argument.
  return space === undefined ? JSON.stringify(output) : JSON.stringify(output, null, space);
}

/** Changes the containers in place: they are this writing's own. */
function replaceBigints(value: unknown): unknown {
  if (typeof value === 'bigint') return asRawJson(value.toString());
  if (typeof value !== 'object' || value === null) return value;
  const container = value as JsonObject;
  for (const [key, member] of Object.entries(container)) {
    const replaced = replaceBigints(member);
    if (replaced !== member) {
      Object.defineProperty(container, key, { value: replaced, enumerable: true });
    }
  }
  return value;
}

function asRawJson(digits: string): unknown {
  const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };
  return rawJSON ? rawJSON(digits) : digits;
}
