import type { FailureSource } from '../../domain/lifecycle/failure';
import type { Outcome } from '../../domain/lifecycle/outcome';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { shownText } from '../../model/shown-text';
import { statedText } from './stated-text';

/** The outcome of what is over; else `active`; `unknown` if the document does not tell, or only in words that are new. */
export type Standing = Outcome | 'active' | 'unknown';

/** How a run or a task run stands. */
export interface StateFacts {
  readonly standing: Standing;
  /** True if it failed, timed out or was ended by the platform. */
  readonly isFailed: boolean;
  /** Life cycle and result in the words of the API, `TERMINATED FAILED`; undefined if neither is stated. */
  readonly words: string | undefined;
  /** The code of its termination, `RUN_EXECUTION_ERROR`. */
  readonly code: string | undefined;
  /** The type of its termination, `CLIENT_ERROR`. */
  readonly type: string | undefined;
  /** Whose fault it is, if the server says so. */
  readonly source: FailureSource | undefined;
  /**
   * What it says of its state, whole; the most specific message first, after it the trace of its output, if it was put together
   * with one. None if it succeeded.
   */
  readonly messages: readonly string[];
  /** Why it is queued. */
  readonly queue: string | undefined;
}

/** A message that ends so was cut off by the server. */
const CUT_OFF = /(?:\.\.\.|\u2026)$/;

/** Collects how a run or a task run stands. */
export function stateFactsOf(record: Run | RunTask): StateFacts {
  const { outcome, isActive, isFailed } = record;
  const standing = outcome ?? (isActive ? 'active' : 'unknown');
  const details = record.status?.terminationDetails;
  return {
    standing,
    isFailed,
    words: wordsOf(record),
    code: statedText(details, 'code') ?? statedText(record.status, 'terminationDetails'),
    type: statedText(details, 'type'),
    source: record.failureSource,
    messages: standing === 'success' ? [] : messagesOf(record),
    queue: standing === 'active' ? queueOf(record) : undefined,
  };
}

/** Takes the older form, or if that is missing the newer one. */
function wordsOf(record: Run | RunTask): string | undefined {
  const { state, status } = record;
  const older = joined([
    statedText(state, 'lifeCycleState') ?? statedText(record, 'state'),
    statedText(state, 'resultState'),
  ]);
  const newer = joined([
    statedText(status, 'state') ?? statedText(record, 'status'),
    statedText(status?.terminationDetails, 'code'),
  ]);
  return older ?? newer;
}

function joined(parts: readonly (string | undefined)[], separator = ' '): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(separator);
}

function messagesOf(record: Run | RunTask): readonly string[] {
  const stated = [
    maskedText(record.failureMessage),
    maskedText(record.failureTrace),
    statedText(record.status?.terminationDetails, 'message'),
    statedText(record.state, 'stateMessage'),
  ];
  const all = stated.map((message) => message?.trim()).filter((message) => Boolean(message));
  const messages = [...new Set(all as string[])];
  return messages.filter((message) => !isBeginningOfAnother(message, messages));
}

function maskedText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : shownText(text);
}

/** A message that the server cut off says nothing more than one that goes on where it ends. */
function isBeginningOfAnother(message: string, messages: readonly string[]): boolean {
  if (!CUT_OFF.test(message)) return false;
  const beginning = message.replace(CUT_OFF, '');
  return messages.some((other) => other !== message && other.startsWith(beginning));
}

function queueOf({ state, status }: Run | RunTask): string | undefined {
  const details = status?.queueDetails;
  const texts = [
    statedText(details, 'code'),
    statedText(details, 'message'),
    statedText(state, 'queueReason'),
  ];
  return joined([...new Set(texts)], ': ');
}
