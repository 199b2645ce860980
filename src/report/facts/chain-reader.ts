import type { Instant } from '../../domain/values/instant';
import type { Run } from '../../models/run/run';
import type { ChainReading, StoredChain } from '../runs/stored-chain';
import { briefOf, type ChainBrief, type TaskBrief } from './chain-brief';
import { chainFactsOf, type ChainFacts } from './chain-facts';
import { ReportedChain } from './reported-chain';
import { Surroundings } from './surroundings';

/** Reads chains as facts. It holds those of one chain at a time. */
export class ChainReader {
  /** How many documents the chains that were read are made from. */
  documents = 0;
  #surroundings: { readonly linked: readonly Run[]; readonly of: Surroundings } | undefined;
  #last: { readonly stored: StoredChain; readonly facts: ChainFacts } | undefined;
  readonly #tasks = new Map<string, TaskBrief>();
  /** Each key once, however many runs have the task. */
  readonly #keys = new Map<string, string>();

  readonly #machine: Instant;
  readonly #given: Instant | undefined;

  constructor(
    machine: Instant,
    given: Instant | undefined,
  ) {
    this.#machine = machine;
    this.#given = given;}

  /** Reads each chain once. */
  *chainsOf(chains: Iterable<StoredChain>): Generator<ReportedChain> {
    for (const stored of chains) {
      const { chain, facts } = this.#read(stored);
      this.documents += chain.documents.length;
      yield new ReportedChain(chain.key, this.#sharing(briefOf(chain, facts)), () =>
        this.#factsOf(stored),
      );
    }
  }

  #factsOf(stored: StoredChain): ChainFacts {
    if (this.#last?.stored !== stored) this.#last = { stored, facts: this.#read(stored).facts };
    return this.#last.facts;
  }

  #read(stored: StoredChain) {
    const reading = stored.read();
    const { chain, notes } = reading;
    return { chain, facts: chainFactsOf(chain, this.#surroundingsOf(reading), notes) };
  }

  /** Chains that are held in memory share the runs to which their links lead. */
  #surroundingsOf({ linked, errors }: ChainReading): Surroundings {
    if (this.#surroundings?.linked !== linked) {
      const of = new Surroundings(linked, this.#machine, this.#given, errors);
      this.#surroundings = { linked, of };
    }
    return this.#surroundings.of;
  }

  #sharing(brief: ChainBrief): ChainBrief {
    const tasks = brief.tasks.map((task) => this.#sharedTask(task));
    return { ...brief, jobKey: this.#shared(brief.jobKey) as string, tasks };
  }

  /** Most runs of a job have the same tasks, which ended in the same way. */
  #sharedTask(task: TaskBrief): TaskBrief {
    const key = `${task.standing} ${task.hasRecovered} ${task.taskKey ?? ''}`;
    const known = task.taskKey === undefined ? undefined : this.#tasks.get(key);
    if (known) return known;
    if (task.taskKey !== undefined) this.#tasks.set(key, task);
    return task;
  }

  #shared(key: string | undefined): string | undefined {
    if (key === undefined) return undefined;
    const known = this.#keys.get(key);
    if (known === undefined) this.#keys.set(key, key);
    return known ?? key;
  }
}
