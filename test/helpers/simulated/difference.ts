import type { Form } from '../../simulator';

/** An answer of the domain that is not the truth. */
export interface Difference {
  /** Which answer. */
  readonly answer: string;
  readonly seed: number;
  readonly moment: number;
  readonly form: Form;
  /** The document, or the documents, as JSON text. */
  readonly texts: readonly string[];
  readonly actual: unknown;
  readonly truth: unknown;
}

/** Collects the differences of one moment. */
export class Comparison {
  readonly differences: Difference[] = [];
  /** How many answers were compared. */
  count = 0;

  /** @param about - where the answers are from. */
  constructor(readonly about: Omit<Difference, 'answer' | 'actual' | 'truth'>) {}

  /** The answer has to be the truth. */
  is(answer: string, actual: unknown, truth: unknown): void {
    this.count += 1;
    if (textOf(actual) === textOf(truth)) return;
    this.differences.push({ ...this.about, answer, actual, truth });
  }

  /** The answer has to be one of these. */
  isOneOf(answer: string, actual: unknown, truths: readonly unknown[]): void {
    const isTrue = truths.some((truth) => textOf(truth) === textOf(actual));
    this.is(answer, actual, isTrue ? actual : truths[0]);
  }
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'bigint' ? member.toString() : member,
  );
}
