import { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import { RunResultState } from '../../enums/run-result-state';
import { TriggerType } from '../../enums/trigger-type';
import type { Outcome } from '../../domain/lifecycle/outcome';
import { isTerminal, type Stateful } from '../../domain/lifecycle/lifecycle';
import { outcomeOf } from '../../domain/lifecycle/outcome';
import { statedWord } from '../facts/stated-word';

/** The words of the system tables for results. The other results keep the word of the API. */
const RESULT_WORDS: Readonly<Record<string, string>> = {
  [RunResultState.SUCCESS]: 'SUCCEEDED',
  [RunResultState.FAILED]: 'FAILED',
  [RunResultState.CANCELED]: 'CANCELLED',
  [RunResultState.TIMEDOUT]: 'TIMED_OUT',
};

/** The words of the system tables for triggers. The others keep the word of the API. */
export const TRIGGER_WORDS: Readonly<Record<string, string>> = {
  [TriggerType.PERIODIC]: 'CRON',
  [TriggerType.ONE_TIME]: 'ONETIME',
  [TriggerType.RETRY]: 'ONETIME_RETRY',
};

/** What a document without `result_state` says of its end. */
const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  success: 'SUCCEEDED',
  partial: RunResultState.SUCCESS_WITH_FAILURES,
  failed: 'FAILED',
  canceled: 'CANCELLED',
  'timed-out': 'TIMED_OUT',
  skipped: 'SKIPPED',
};

/** The result of what is over, in the words of the system tables as far as they are known. */
export function resultWordOf(record: Stateful): string | undefined {
  if (!isTerminal(record)) return undefined;
  const { state } = record;
  if (state?.lifeCycleState === RunLifeCycleState.SKIPPED) return 'SKIPPED';
  const result = statedWord(state?.resultState, state, 'resultState');
  if (result !== undefined) return wordIn(RESULT_WORDS, result);
  if (state?.lifeCycleState === RunLifeCycleState.INTERNAL_ERROR) return 'ERROR';
  const outcome = outcomeOf(record);
  return outcome && OUTCOME_WORDS[outcome];
}

/** The word of a table for another word, or that word. */
export function wordIn(words: Readonly<Record<string, string>>, word: string): string {
  return Object.hasOwn(words, word) ? (words[word] as string) : word;
}
