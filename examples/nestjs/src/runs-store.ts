import { Injectable } from '@nestjs/common';
import type { Run } from 'databricks-jobs';
import { mergeModel } from 'databricks-jobs/nestjs';

import type { UpdateRun } from './update-run';

/** Runs by their id, in memory. */
@Injectable()
export class RunsStore {
  private readonly runs = new Map<number, Run>();
  private lastId = 0;

  /** Stores a run; one without an id gets the next free one. */
  save(run: Run): Run {
    run.runId ??= this.nextId();
    this.runs.set(run.runId, run);
    return run;
  }

  find(runId: number): Run | undefined {
    return this.runs.get(runId);
  }

  all(): Run[] {
    return [...this.runs.values()];
  }

  /** Sets the fields that the update has; the result is validated as a whole. */
  update(run: Run, update: UpdateRun): Run {
    return this.save(mergeModel(run, update));
  }

  private nextId(): number {
    do this.lastId += 1;
    while (this.runs.has(this.lastId));
    return this.lastId;
  }
}
