import { ModelError, ModelParseError, ModelValidationError } from '../../src';
import { toText, type Draft } from '../../test/helpers/draft';
import { modelNamed } from '../../test/helpers/models';
import type { Issue, Verdict } from './verdict';

/** What this package makes of a document, read strictly. */
export function readHere(model: string, document: Draft): Verdict {
  try {
    const instance = modelNamed(model).fromJson(toText(document), { maxIssues: 10_000 });
    return { dict: (instance as { toDict(): unknown } | null)?.toDict() ?? null };
  } catch (error) {
    const { name, message } = error as Error;
    const isBroken = !(error instanceof ModelError);
    return { error: name, message, issues: issuesOf(error), isBroken };
  }
}

/** An error that has no issues is one issue of the document. */
function issuesOf(error: unknown): Issue[] {
  if (error instanceof ModelParseError) return [{ path: '', code: 'parse' }];
  if (!(error instanceof ModelValidationError)) return [{ path: '', code: 'other' }];
  return error.issues.map(({ path, code }) => ({ path, code }));
}
