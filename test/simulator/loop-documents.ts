import { endOf, iterationsAt, stageOf, startOf } from './at-moment';
import { type Style } from './context';
import { countsOf, entryDocument, iterationDocument, phasesSoFar, textOf } from './entry-document';
import { sightOf, type Form } from './form';
import { jsonText } from './json-text';
import { type Attempt, type RunLog } from './log';
import { pagesOf } from './pages';
import { type Random } from './random';
import { outcomeSeen } from './sight';
import { stateOfAttempt } from './states';
import { truthOfAttempt } from './truth-of-tasks';
import { type AttemptTruth, type IterationTruth, type LoopTruth, type PartTruth } from './truth';
import { pageUrlOf, workspaceOf } from './workspaces';

/**
 * runs/get of the run of a for-each task: the task stands in `tasks`, its iterations in `iterations` ("Only populated by
 * for-each iterations. The parent for-each task is located in tasks array."). 2.2 pages the iterations.
 */
export function loopDocuments(
  run: RunLog,
  attempt: Attempt,
  moment: number,
  form: Form,
  style: Style,
  random: Random,
): { text: string; truth: LoopTruth }[] {
  const pageUrl = form.without.includes('run_page_url') ? undefined : pageUrlOf(run, style);
  const entries = iterationsAt(attempt, moment).flatMap((iteration) =>
    iteration.attempts.map((each) => iterationDocument(iteration, each, moment, form, style)),
  );
  const has = (trim: Form['without'][number]): boolean => !form.without.includes(trim);
  const [setup, execution, cleanup] = phasesSoFar(attempt, moment);
  return pagesOf(entries, form, random).map(({ items, part, nextPageToken }) => ({
    text: jsonText(
      {
        job_id: run.plan.jobId,
        run_id: attempt.runId,
        task_key: attempt.taskKey,
        parent_run_id: run.runId,
        job_run_id: run.runId,
        number_in_job: attempt.runId,
        ...stateOfAttempt(stageOf(attempt, moment), form, style),
        ...(has('start_time') && { start_time: startOf(attempt, moment) ?? 0 }),
        ...(has('end_time') && { end_time: endOf(attempt, moment) ? attempt.endedAt : 0 }),
        ...(has('phases') && {
          setup_duration: setup,
          execution_duration: execution,
          cleanup_duration: cleanup,
        }),
        run_name: run.plan.name,
        run_type: run.plan.type,
        run_page_url: pageUrl,
        tasks: [entryDocument(attempt, moment, form, style, pageUrl)],
        iterations: items,
        next_page_token: nextPageToken,
      },
      form.numbers === 'text',
    ),
    truth: truthOfLoop(run, attempt, moment, form, style, part),
  }));
}

function truthOfLoop(
  run: RunLog,
  attempt: Attempt,
  moment: number,
  form: Form,
  style: Style,
  part: PartTruth,
): LoopTruth {
  const sight = sightOf(form);
  const end = endOf(attempt, moment);
  const counts = countsOf(attempt, moment);
  const iterations = iterationsAt(attempt, moment).map(
    ({ index, input, attempts }): IterationTruth => {
      const truths = attempts.map((each) => truthOfAttempt(each, moment, sight));
      const { runId, isActive, outcome, failed } = truths.at(-1) as AttemptTruth;
      const taskKey = (attempts[0] as Attempt).taskKey;
      return {
        index,
        input,
        inputText: textOf(input),
        taskKey,
        attempts: truths,
        latestRunId: runId,
        isActive,
        outcome,
        failed,
      };
    },
  );
  return {
    kind: 'loop',
    moment,
    runId: attempt.runId.toString(),
    jobRunId: run.runId.toString(),
    workspace: workspaceOf(run, style, form),
    taskKey: attempt.taskKey,
    isActive: end === undefined,
    outcome: end && outcomeSeen(end.kind, sight),
    iterations,
    failedIterations: iterations.filter(({ failed }) => failed).map(({ index }) => index),
    total: counts.total,
    active: counts.active,
    completed: counts.succeeded + counts.failed,
    succeeded: counts.succeeded,
    part,
  };
}
