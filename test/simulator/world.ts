import { applyRepair } from './apply-repair';
import { attemptsAt, eventsOf, exists, startOf } from './at-moment';
import { type Style } from './context';
import { sightOf, WHOLE, type Form } from './form';
import { jsonText } from './json-text';
import { type RunLog } from './log';
import { loopDocuments } from './loop-documents';
import { pagesOf } from './pages';
import { Random } from './random';
import { entriesOf, runFields } from './run-document';
import { truthOfRun } from './truth-of-run';
import { type LoopTruth, type PartTruth, type RunTruth } from './truth';
import { workspaceOf } from './workspaces';

export interface RunDocument {
  readonly text: string;
  readonly truth: RunTruth;
}

export interface LoopDocument {
  readonly text: string;
  readonly truth: LoopTruth;
}

/** What was played from one seed: some runs of a job, their retries and children, and, at times, a second workspace. */
export class World {
  readonly #events: readonly number[];

  constructor(
    readonly seed: number,
    readonly runs: readonly RunLog[],
    readonly style: Style,
    /** What happened, by name. */
    readonly features: ReadonlySet<string>,
  ) {
    const events = runs.flatMap((run) => eventsOf(run));
    this.#events = [...new Set(events)].sort((left, right) => left - right);
  }

  /** When something happened, in order. */
  get events(): readonly number[] {
    return this.#events;
  }

  /** Some moments, in order: events, moments between two events, and one after the last. */
  moments(count = 6): number[] {
    const random = new Random(this.seed * 7 + 3);
    const chosen = new Set<number>([(this.#events.at(-1) ?? 0) + 1000]);
    const last = this.#events.length - 1;
    for (let left = count - 1; left > 0; left -= 1) {
      const index = random.integer(0, last);
      const from = this.#events[index] as number;
      const to = this.#events[Math.min(index + 1, last)] as number;
      chosen.add(random.chance(0.3) ? from : from + Math.floor((to - from) * random.next()));
    }
    return [...chosen].sort((left, right) => left - right);
  }

  /** What the API would give of every run that exists at the moment: a document a page, each with the truth of its run. */
  documents(moment: number, form: Form = WHOLE): RunDocument[] {
    const random = new Random(form.seed ^ this.seed ^ moment);
    const isBlind = form.without.includes('run_page_url');
    return (
      this.runs
        .filter((run) => exists(run, moment))
        // Without run_page_url nothing tells two workspaces apart: then there is one.
        .filter((run) => !isBlind || run.workspace === 0)
        .flatMap((run) => this.#documentsOf(run, moment, form, random))
    );
  }

  /** runs/get of the runs of for-each tasks: their iterations. */
  loops(moment: number, form: Form = WHOLE): LoopDocument[] {
    const random = new Random(form.seed ^ this.seed ^ moment);
    const isBlind = form.without.includes('run_page_url');
    return this.runs
      .filter((run) => exists(run, moment))
      .filter((run) => !isBlind || run.workspace === 0)
      .flatMap((run) =>
        attemptsAt(run.attempts, moment)
          .filter((attempt) => attempt.loop !== undefined && startOf(attempt, moment) !== undefined)
          .flatMap((each) =>
            loopDocuments(run, each, moment, { ...form, from: 'get' }, this.style, random),
          ),
      );
  }

  /**
   * Documents of several moments, in any order, as a folder of saved answers has them. What is right of a run is the truth
   * of the latest moment at which it is in the stream.
   */
  stream(form: Form = WHOLE, moments: readonly number[] = this.moments()): RunDocument[] {
    const random = new Random(form.seed + this.seed);
    return random.shuffled(moments.flatMap((moment) => this.documents(moment, form)));
  }

  /** A page of runs/list with the runs of the moment. */
  listPage(moment: number, form: Form = { ...WHOLE, from: 'list-expanded' }): string {
    const from = form.from === 'get' ? 'list-expanded' : form.from;
    const texts = this.documents(moment, { ...form, from }).map(({ text }) => text);
    return `{"runs":[${texts.join(',')}],"has_more":false}`;
  }

  /** Repairs a run at a moment, by the body of runs/repair: gives a world with one more segment, or why the API refuses. */
  repair(
    body: string,
    moment: number,
  ): { readonly world: World; readonly repairId: bigint } | { readonly problem: string } {
    const answer = applyRepair(this, body, moment);
    if ('problem' in answer) return answer;
    const world = new World(this.seed, answer.runs, this.style, this.features);
    return { world, repairId: answer.repairId };
  }

  #documentsOf(run: RunLog, moment: number, form: Form, random: Random): RunDocument[] {
    const { style } = this;
    const fields = runFields(run, moment, form, style);
    const isBare = form.from === 'list' || form.without.includes('tasks');
    const entries = entriesOf(run, moment, form, style);
    const pages = isBare ? [] : pagesOf(entries, form, random);
    const whole = truthOfRun(run, moment, sightOf(form), workspaceOf(run, style, form));
    const truth = (part: PartTruth): RunTruth => ({ ...whole, part });
    const write = (more: Parameters<typeof jsonText>[0]): string =>
      jsonText({ ...fields, ...(more as object) }, form.numbers === 'text');
    if (isBare) {
      const part = { entryRunIds: [], missing: entries.length, page: 1, pages: 1 };
      return [{ text: write({}), truth: truth(part) }];
    }
    return pages.map(({ items, part, nextPageToken, hasMore }) => ({
      text: write({
        ...(items.length > 0 && { tasks: items }),
        next_page_token: nextPageToken,
        ...(hasMore === true && { has_more: true }),
      }),
      truth: truth(part),
    }));
  }
}
