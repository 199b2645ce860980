import type { ModelIssue } from '../../errors/model-issue';

/** What a message advises those who read a document, which a client who sent it cannot follow. */
const ADVICE =
  /; (?:if the server is newer|read with mode|raise maxDepth|either the application)[^]*$/;

/** The issue without advice to programmers. */
export function issueForClient(issue: ModelIssue): ModelIssue {
  const message = issue.message.replace(ADVICE, '');
  // The same object if nothing is left out: what else is known of it is known by it.
  return message === issue.message ? issue : { ...issue, message };
}
