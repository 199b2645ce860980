import { ModelError, ModelValidationError } from '../../src';
import { toText, type Draft } from '../../test/helpers/draft';
import { modelNamed } from '../../test/helpers/models';
import type { Verdict } from './verdict';

/** What this package makes of a document, read strictly. */
export function readHere(model: string, document: Draft): Verdict {
  try {
    const instance = modelNamed(model).fromJson(toText(document), { maxIssues: 10_000 });
    return { dict: (instance as { toDict(): unknown } | null)?.toDict() ?? null };
  } catch (error) {
    const { name, message } = error as Error;
    const found = error instanceof ModelValidationError ? error.issues : [];
    const issues = found.map(({ path, code }) => ({ path, code }));
    return { error: name, message, issues, isBroken: !(error instanceof ModelError) };
  }
}
