import { ModelUsageError } from '../errors/model-usage-error';
import { ModelValidationError } from '../errors/model-validation-error';
import type { ModelClass } from '../schema/model-class';
import { setReadIssues } from '../schema/additional-properties';
import { asModelError } from './issues/as-model-error';
import { decoderForText, defaultDecoder } from './default-decoder';
import { parseExactJson } from '../json/parse-exact';
import { parseJson } from '../json/parse';
import { toModelIssue } from './issues/issue';
import { INVALID, ReadContext, type DecodeModel } from './context';
import { resolveReadOptions, type ReadOptions } from './options';
import { reportRepeatedKey } from './repeated-key';
import { reportWrongDocument } from './wrong-document';

/** Reads JSON text into an instance; null for null. The text `null` is refused: it holds no document. */
export function readText<M extends object>(
  model: ModelClass<M>,
  text: unknown,
  options?: ReadOptions,
  decodeModel: DecodeModel = decoderForText(text),
): M | null {
  if (text === null || text === undefined) return null;
  if (typeof text !== 'string') {
    throw new ModelUsageError(
      `${model.name}.fromJson reads a string of JSON text; for an object call ${model.name}.fromDict, ` +
        'for bytes decode them first',
    );
  }
  const resolved = resolveReadOptions(options);
  const parsed = parseJson(text);
  const context = new ReadContext(resolved, 'text', decodeModel);
  const isRepeated = reportRepeatedKey(model, text, context);
  const instance = isRepeated ? INVALID : decodeDocument(model, parsed, context);
  if (context.needsExactText) {
    const exact = parseExactJson(text, resolved.maxDepth);
    return readParsed(model, exact, new ReadContext(resolved, 'exact-text', decodeModel));
  }
  return finish(model, instance, context);
}

/** Reads an object with wire names into an instance; null for null. */
export function readDict<M extends object>(
  model: ModelClass<M>,
  value: unknown,
  options?: ReadOptions,
  decodeModel: DecodeModel = defaultDecoder(),
): M | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') {
    throw new ModelUsageError(
      `${model.name}.fromDict reads an object; for JSON text call ${model.name}.fromJson`,
    );
  }
  const resolved = resolveReadOptions(options);
  try {
    if (value instanceof model) {
      throw new ModelUsageError(
        `${model.name}.fromDict reads a plain object, but was given an instance of ${model.name}; ` +
          'call clone() on it for a copy',
      );
    }
    return readParsed(model, value, new ReadContext(resolved, 'caller', decodeModel));
  } catch (error) {
    throw asModelError(error, `${model.name}.fromDict could not read the object`);
  }
}

/**
 * Reads what a JSON parser made for this read alone, with wire names: it is neither copied nor looked through for what JSON
 * cannot say, which takes half of the time of {@link readDict}.
 */
export function readPlain<M extends object>(
  model: ModelClass<M>,
  value: object,
  options?: ReadOptions,
  decodeModel: DecodeModel = defaultDecoder(),
): M {
  // Nothing can be read again here: the numbers are what they are.
  const context = new ReadContext(resolveReadOptions(options), 'exact-text', decodeModel);
  return readParsed(model, value, context);
}

function readParsed<M extends object>(
  model: ModelClass<M>,
  value: unknown,
  context: ReadContext,
): M {
  return finish(model, decodeDocument(model, value, context), context);
}

function decodeDocument(
  model: ModelClass,
  value: unknown,
  context: ReadContext,
): object | typeof INVALID {
  if (reportWrongDocument(model, value, context)) return INVALID;
  return context.decodeModel(model, value, context, 1);
}

function finish<M extends object>(
  model: ModelClass<M>,
  instance: object | typeof INVALID,
  context: ReadContext,
): M {
  const isUsable =
    instance !== INVALID && (context.lenient ? !context.isFatal : context.errorCount === 0);
  if (!isUsable) {
    throw new ModelValidationError(
      model.name,
      context.issues.filter(({ isNote }) => !isNote).map(toModelIssue),
      context.errorCount,
    );
  }
  if (context.issueCount > 0) setReadIssues(instance, context.issues.map(toModelIssue));
  return instance as M;
}
