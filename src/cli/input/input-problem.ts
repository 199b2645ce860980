/** One thing that is wrong with an input, or that a lenient read has set aside. */
export interface InputProblem {
  /** `file`, `file:line` or `file:line:column`. */
  readonly place: string;
  /** The path in the document, in wire names; empty if the place says it all. */
  readonly path: string;
  readonly message: string;
}

/** The line that is printed for a problem: `file: path: message`. */
export function describeProblem({ place, path, message }: InputProblem): string {
  return [place, path, message].filter((part) => part !== '').join(': ');
}
