import type { ChainFacts } from '../facts/chain-facts';
import type { RunFacts } from '../facts/run-facts';
import { printable } from '../text/printable';
import { shownDuration, shownDurations } from '../words/durations';
import { shownOutcome, shownProblem, shownTrigger } from '../words/run';
import { shownTaskKey } from '../words/task-key';
import { failures } from './failures';
import { html, type Markup } from './markup';
import { badge } from './marks';
import { facts, line, link, moment, type HtmlOptions } from './parts';
import { attemptsOverTime, timeline } from './timeline';

/** What there is to say of a run beside its failures: times, where to look, its tasks over time, earlier attempts. */
export function runBody(chain: ChainFacts, options: HtmlOptions): Markup {
  const { latest, attempts, missingAttempts, totalDuration, timeLost, notes } = chain;
  const earlier = attempts.slice(0, -1).map((run) => earlierAttempt(run, options));
  const all = totalDuration && attempts.length > 1 ? shownDuration(totalDuration) : '';
  const lost =
    timeLost && timeLost.milliseconds > 0 && attempts.length > 1 ? shownDuration(timeLost) : '';
  const known = facts([
    ...factsOf(latest, options),
    ['Missing attempts', missingAttempts.join(', ')],
    ['All attempts', all],
    ['Time lost', lost],
    ...notes.map((note) => ['Set aside', printable(note)] as const),
  ]);
  return html`${attemptsOverTime(attempts, options)}${timeline(latest, options)}${known}${earlier}`;
}

/** An attempt before the latest. */
function earlierAttempt(run: RunFacts, options: HtmlOptions): Markup {
  const { attempt = run.isRetry ? '?' : 0, runId = '(no run_id)' } = run;
  return html`<section class="attempt">
    <h5>Attempt ${attempt}, run ${printable(runId)}</h5>
    ${line([badge(run)])}${failures(run)}${timeline(run, options)}${facts(factsOf(run, options))}
  </section>`;
}

function factsOf(
  run: RunFacts,
  options: HtmlOptions,
): readonly (readonly [string, string | Markup | undefined])[] {
  const { jobId, startedAt, endedAt, isNotStarted, recovered, originalRunId, runId, isRetry } = run;
  const isOther = isRetry && originalRunId !== runId;
  return [
    ['Outcome', shownOutcome(run)],
    ['Job', printable(jobId ?? '')],
    ['First attempt', isOther ? printable(originalRunId ?? '') : ''],
    ['Recovered', recovered.map(shownTaskKey).join(', ')],
    ['Started', moment(startedAt, options) || (isNotStarted ? 'not yet' : '')],
    ['Ended', moment(endedAt, options)],
    ['Durations', shownDurations(run, options.timeZone)],
    ['Trigger', shownTrigger(run)],
    ['Creator', printable(run.creator ?? '')],
    ['In Databricks', link('Page of the run', run.page)],
    ...run.problems.map((problem) => ['Note', shownProblem(problem)] as const),
  ];
}
