import { escapeText } from './escape-text';
import { ModelError } from './model-error';
import type { ModelIssue } from './model-issue';

const SHOWN_IN_MESSAGE = 20;
/** How much of each end of a path stands in the message; `issues` have all of it. */
const SHOWN_OF_PATH = 200;
/** What is left of a character that was cut in two. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

/**
 * A document that is JSON but not what the model says. Holds every problem found, up to
 * the limit that the reader set.
 *
 * @example
 * ```ts
 * import { ModelValidationError, Run } from 'databricks-jobs';
 *
 * const result = Run.safeFromJson('{"run_id": 7, "state": {"life_cycle_state": "TERMINATD"}}');
 * if (!result.success && result.error instanceof ModelValidationError) {
 *   for (const { path, code } of result.error.issues) {
 *     console.log(path, code); // => 'state.life_cycle_state', 'enum'
 *   }
 * }
 * ```
 * @see {@link ModelIssue}
 * @see {@link ModelParseError}
 */
export class ModelValidationError extends ModelError {
  /** The name that tells it from the other errors. */
  override readonly name = 'ModelValidationError';
  /** The class that was to be read, such as `Run`. */
  readonly model: string;
  /** The problems in document order, at most `maxIssues` of them. */
  readonly issues: readonly ModelIssue[];
  /** How many problems there are, the ones beyond `maxIssues` included. */
  readonly issueCount: number;

  constructor(model: string, issues: readonly ModelIssue[], issueCount: number = issues.length) {
    super(describe(model, issues, issueCount));
    this.model = model;
    this.issues = issues;
    this.issueCount = issueCount;
  }
}

function describe(model: string, issues: readonly ModelIssue[], issueCount: number): string {
  const count = issueCount === 1 ? '1 problem' : `${issueCount} problems`;
  const capped =
    issueCount > issues.length ? `, of which the first ${issues.length} were kept` : '';
  const lines = issues
    .slice(0, SHOWN_IN_MESSAGE)
    .map((issue) => `  ${escapeText(`${shown(issue.path)}: ${issue.message}`)}`);
  const hidden = issueCount - lines.length;
  if (hidden > 0) lines.push(`  … and ${hidden} more`);
  return `${model} is not valid: ${count}${capped}\n${lines.join('\n')}`;
}

function shown(path: string): string {
  if (path === '') return '(the document)';
  if (path.length <= 2 * SHOWN_OF_PATH) return path;
  const shortened = `${path.slice(0, SHOWN_OF_PATH)}…${path.slice(-SHOWN_OF_PATH)}`;
  return shortened.replace(HALF_CHARACTER, '');
}
