import { ModelUsageError } from '../errors/model-usage-error';
import type { ModelClass } from '../schema/model-class';
import type { PathSegment } from './issues/path';
import { withoutReceived, type PendingIssue, type Problem } from './issues/issue';
import type { ResolvedReadOptions } from './options';

/**
 * So many objects, items and unknown fields are read of one caller's object. A text cannot say one thing in many places
 * without being as long, but objects can be shared: forty that hold the next one twice stand for 2^40.
 */
const MOST_VALUES = 10_000_000;
/** What is too deep mostly holds itself, and then there is no end to it. */
const VALUES_FOR_DEPTH = 1_000;

/** What a decoder returns for a value that it cannot hold. */
export const INVALID: unique symbol = Symbol('invalid');

/** Where a value comes from, which decides what must be checked of it. */
export type Source =
  /** Made by JSON.parse for this read alone: plain data, which may be kept as it is. */
  | 'text'
  /** The same, with integers that a number cannot hold as bigints. */
  | 'exact-text'
  /** Handed in by the caller: may be anything, and is copied. */
  | 'caller'
  /** An instance that is validated: nothing is read. */
  | 'instance';

/** Reads a value into an instance of a class; INVALID after what is wrong was reported in the context. */
export type DecodeModel = (
  model: ModelClass,
  value: unknown,
  context: ReadContext,
  depth: number,
) => object | typeof INVALID;

/** The state of one read. */
export class ReadContext {
  readonly lenient: boolean;
  readonly unknownFields: ResolvedReadOptions['unknownFields'];
  /** True if an unknown enum value is kept. */
  readonly openEnums: boolean;
  readonly maxDepth: number;
  readonly fromCaller: boolean;
  /** True if a lenient read would keep what is refused, so that an issue can say so: in a strict read. */
  readonly couldBeLenient: boolean;
  /** The problems found, at most `maxIssues`. */
  readonly issues: PendingIssue[] = [];
  /** How many problems were found in all. */
  issueCount = 0;
  /** How many of them only say what was kept, and are no errors. */
  noteCount = 0;
  /** True once a problem was found that even a lenient read cannot set aside. */
  isFatal = false;
  /** True once a number was met whose digits JSON.parse has lost: the text must be read exactly. */
  needsExactText = false;
  /** True while the value of a secret field is read, which no issue may show. */
  isSecret = false;
  #values = 0;
  readonly #maxIssues: number;
  readonly #mayBeRounded: boolean;

  constructor(
    options: ResolvedReadOptions,
    source: Source,
    /** Reads nested models. */
    readonly decodeModel: DecodeModel,
  ) {
    this.lenient = options.mode === 'lenient';
    this.unknownFields = options.unknownFields;
    this.openEnums = options.enums === 'open';
    this.maxDepth = options.maxDepth;
    this.#maxIssues = options.maxIssues;
    this.fromCaller = source === 'caller' || source === 'instance';
    this.couldBeLenient = !this.lenient && source !== 'instance';
    this.#mayBeRounded = source === 'text';
  }

  /** Notes a problem at the place that is being read; one that takes long to put into words is made only where it is kept. */
  report(problem: Problem | (() => Problem), isNote = false): typeof INVALID {
    this.issueCount += 1;
    if (this.issues.length < this.#maxIssues) {
      this.issues.push({
        path: [],
        problem: typeof problem === 'function' ? problem() : problem,
        isNote,
      });
    }
    return INVALID;
  }

  /** Notes what is no error, and is kept as it is. */
  note(problem: Problem): void {
    this.noteCount += 1;
    this.report(problem, true);
  }

  /** How many problems are errors. */
  get errorCount(): number {
    return this.issueCount - this.noteCount;
  }

  /** Notes a problem that stops a lenient read too. */
  reportFatal(problem: Problem): typeof INVALID {
    this.isFatal = true;
    if (problem.code === 'too_deep') this.admit(VALUES_FOR_DEPTH);
    return this.report(problem);
  }

  /**
   * Counts the values of the object that the caller gave.
   * @throws ModelUsageError where there are too many to go on.
   */
  admit(count: number): void {
    if (!this.fromCaller) return;
    this.#values += count;
    if (this.#values > MOST_VALUES) {
      throw new ModelUsageError(
        `the object cannot be read: it has more than ${MOST_VALUES} values, or holds the same objects over and over`,
      );
    }
  }

  /** Forgets the problems noted since `mark`, which are about to be found again. */
  rewind(mark: number): void {
    this.issues.length = Math.min(this.issues.length, mark);
    this.issueCount = mark;
  }

  /** Takes what was found out of the problems noted since `mark` that lie at such a path, innermost step first. */
  hideReceived(mark: number, isHidden: (path: readonly PathSegment[]) => boolean): void {
    for (let index = mark; index < this.issues.length; index += 1) {
      const issue = this.issues[index] as PendingIssue;
      if (isHidden(issue.path)) this.issues[index] = withoutReceived(issue);
    }
  }

  /** Says that the problems noted since `mark` (an earlier `issueCount`) lie one step further in. */
  locate(mark: number, segment: PathSegment): void {
    for (let index = mark; index < this.issues.length; index += 1) {
      (this.issues[index] as PendingIssue).path.push(segment);
    }
  }

  /**
   * Takes each number that is refused or kept unchecked, and asks for an exact reading of the
   * text where its digits may have been lost.
   */
  noticeNumber(value: unknown): void {
    if (this.#mayBeRounded && isUnsafeNumber(value)) this.needsExactText = true;
  }
}

/** True for a number that may not be what the text says: a large integer, or infinite. */
export function isUnsafeNumber(value: unknown): value is number {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return false;
  return Number.isInteger(value) || !Number.isFinite(value);
}
