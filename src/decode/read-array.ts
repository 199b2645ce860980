import type { ModelIssue } from '../errors/model-issue';
import { ModelValidationError } from '../errors/model-validation-error';
import type { ModelClass } from '../schema/model-class';
import { parseExactJson } from '../json/parse-exact';
import { parseJson } from '../json/parse';
import { toModelIssue } from './issues/issue';
import { wrongType } from './issues/messages';
import { joinPaths } from './issues/path';
import { holdsSecrets } from '../schema/secrets/holds-secrets';
import { resolveReadOptions, type ReadOptions } from './options';
import { readValue } from './read-untrusted';

/** Digits enough for an integer beyond 2^53, or an exponent. */
const HAS_LONG_NUMBER = /\d{16}|\d[eE]/;

/**
 * Reads an array of documents; instances among them are kept as they are.
 * @throws ModelValidationError with every problem found, whose paths start with the index: `[2].run_id`.
 */
export function readArray<M extends object>(
  model: ModelClass<M>,
  values: unknown,
  options?: ReadOptions,
): M[] {
  const { maxIssues } = resolveReadOptions(options);
  const issues: ModelIssue[] = [];
  let issueCount = 0;
  const readItem = (value: unknown, index: number): M | undefined => {
    try {
      return readValue(model, value, options);
    } catch (error) {
      if (!(error instanceof ModelValidationError)) throw error;
      issueCount += error.issueCount;
      for (const issue of error.issues.slice(0, maxIssues - issues.length)) {
        issues.push({ ...issue, path: joinPaths(`[${index}]`, issue.path) });
      }
      return undefined;
    }
  };
  const items = Array.isArray(values) ? values.map(readItem) : refuseOther(model, values);
  if (issueCount > 0) throw new ModelValidationError(nameOf(model), issues, issueCount);
  return items as M[];
}

/**
 * The same for JSON text, so that integers beyond 2^53 keep their digits.
 * @throws ModelParseError where the text is not JSON.
 * @throws ModelValidationError with every problem found.
 */
export function readArrayText<M extends object>(
  model: ModelClass<M>,
  text: string,
  options?: ReadOptions,
): M[] {
  const { maxDepth } = resolveReadOptions(options);
  const parsed = parseJson(text);
  const isExact = HAS_LONG_NUMBER.test(text);
  return readArray(model, isExact ? parseExactJson(text, maxDepth) : parsed, options);
}

function refuseOther(model: ModelClass, value: unknown): never {
  const problem = wrongType('an array', value, holdsSecrets(model));
  throw new ModelValidationError(nameOf(model), [toModelIssue({ path: [], problem })]);
}

function nameOf(model: ModelClass): string {
  return `${model.name}[]`;
}
