/** What a package makes of a document: a dict, or why it does not read it. */
export type Verdict = Read | Refused;

export interface Read {
  readonly dict: unknown;
}

interface Refused {
  /** The error's name. */
  readonly error: string;
  readonly message: string;
  /** Where and why, for the package that says so. */
  readonly issues: readonly Issue[];
  /** True where the package broke, rather than refuse the document. */
  readonly isBroken: boolean;
}

export interface Issue {
  /** The path as text: `tasks[2].state`. */
  readonly path: string;
  readonly code: string;
}

export function isRead(verdict: Verdict): verdict is Read {
  return 'dict' in verdict;
}
