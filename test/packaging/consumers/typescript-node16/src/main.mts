import * as library from 'databricks-jobs';
import * as transformer from 'class-transformer';
import * as validator from 'class-validator';
import {
  RetryChain,
  Run,
  RunLifeCycleState,
  StringField,
  type ModelIssue,
  type ModelProperties,
  type ReadOptions,
} from 'databricks-jobs';
import { outcomeOf } from 'databricks-jobs/light';
import { rowsOf, type AttemptRow } from 'databricks-jobs/rows';

import { checkPackage } from '../shared/checks.mjs';

/** The public types, as strict code uses them; that this compiles is the test. */
function useTypes(): number {
  const options: ReadOptions = { mode: 'lenient', unknownFields: 'keep' };
  const properties: ModelProperties<Run> = {
    runId: 1,
    state: { lifeCycleState: RunLifeCycleState.RUNNING },
  };
  const run: Run = Run.of(properties);
  const id: number | undefined = run.runId;
  const nothing: null = Run.fromDict(null, options);
  const team: TeamRun = TeamRun.fromDict({ team_name: 'a' });
  const chains: ReadonlyMap<string, RetryChain> = RetryChain.group([run, team]);
  const issues: readonly ModelIssue[] = run.validate();
  const rows: Generator<AttemptRow> = rowsOf(run, { table: 'attempts' });
  const outcome: string | undefined = outcomeOf({ run_id: 1 });
  // @ts-expect-error the id of a run is a number
  const wrong: string | undefined = run.runId;
  // @ts-expect-error there is no such property
  Run.of({ run_id: 1 });
  return [id, nothing, wrong, chains, issues, rows, outcome].length;
}

class TeamRun extends Run {
  @StringField('team_name', { maxLength: 10 })
  teamName?: string;
}

try {
  useTypes();
} catch (error) {
  // What the types refuse is refused when it runs too.
  if (!(error instanceof library.ModelValidationError)) throw error;
}
void checkPackage({ library, transformer, validator });
