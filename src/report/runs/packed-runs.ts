import { inWorkspace } from '../../domain/identity/identity';
import { RetryChain } from '../../domain/retry-chain/retry-chain';
import { statedId, type Id } from '../../domain/values/id';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import type { PackedRun } from './pack-run';
import { unpackDocument, type PackedDocument } from './packed-document';
import type { ChainReading, StoredChain } from './stored-chain';

/** A run is started by one task, which may itself be in a run that a task started. More chains than these do not lead to it. */
const MOST_READERS = 16;

/** Documents of runs that belong to one chain, or to several if they contradict each other. */
interface Bucket {
  readonly documents: PackedDocument[];
  /** The jobs that its runs state. */
  readonly jobs: Set<string>;
  /** The chains that lead to it. */
  readers?: Set<string>;
  /** Set once its documents went into another bucket. */
  movedTo?: Bucket;
}

/**
 * The runs of a report, packed, so that many times the memory of the machine's share can be reported. Add all runs before
 * you read chains.
 */
export class PackedRuns {
  readonly #buckets = new Set<Bucket>();
  /** By what tells runs and their chains from others. */
  readonly #byId = new Map<Id, Bucket>();
  /** By the task run that started a run. */
  readonly #byParent = new Map<Id, Set<Bucket>>();
  readonly #errors = new Map<Id, readonly string[]>();
  #count = 0;

  /** How many documents there are. */
  get documentCount(): number {
    return this.#count;
  }

  /** Adds a document of a run. */
  add({ document, identity, chain, job, parent, errors }: PackedRun): void {
    if (errors.length > 0) this.#errors.set(identity, errors);
    const bucket = this.#bucketOf([identity, chain]);
    bucket.documents.push(document);
    if (job !== undefined) bucket.jobs.add(job);
    this.#count += 1;
    if (parent === undefined) return;
    const children = this.#byParent.get(parent) ?? new Set();
    this.#byParent.set(parent, children.add(bucket));
  }

  /** The runs with their retries, in the order in which they were met. */
  *chains(): Generator<StoredChain> {
    for (const bucket of this.#buckets) {
      for (const key of chainsIn(bucket).chains.keys())
        yield { read: () => this.#read(bucket, key) };
    }
  }

  /**
   * The documents of one job after the other, those of the runs of no job last. Jobs that share a chain, whose documents
   * contradict each other, come together.
   */
  *documentsByJob(): Generator<readonly Run[]> {
    const groups = new Map<string | undefined, Set<Bucket>>();
    for (const bucket of this.#buckets) {
      const jobs = bucket.jobs.size === 0 ? [undefined] : [...bucket.jobs];
      const [first = new Set<Bucket>(), ...others] = new Set(
        jobs.map((job) => groups.get(job)).filter((group) => group !== undefined),
      );
      first.add(bucket);
      for (const other of others) for (const each of other) first.add(each);
      const moved = others.length === 0 ? jobs : [...first].flatMap((each) => [...each.jobs]);
      for (const job of moved) groups.set(job, first);
    }
    for (const buckets of new Set(groups.values())) {
      yield [...buckets].flatMap(({ documents }) =>
        documents.map((each) => unpackDocument(each).run),
      );
    }
  }

  /** The bucket of ids that belong together. */
  #bucketOf(ids: readonly Id[]): Bucket {
    const known = new Set(
      ids.map((id) => this.#byId.get(id)).filter((bucket) => bucket !== undefined),
    );
    const [first = emptyBucket(), ...others] = [...known].map(settled);
    for (const other of others) if (other !== first) this.#move(other, first);
    this.#buckets.add(first);
    for (const id of ids) this.#byId.set(id, first);
    return first;
  }

  #move(from: Bucket, to: Bucket): void {
    for (const document of from.documents.splice(0)) to.documents.push(document);
    for (const job of from.jobs) to.jobs.add(job);
    from.movedTo = to;
    this.#buckets.delete(from);
  }

  #read(bucket: Bucket, key: string): ChainReading {
    const { chains, notes } = chainsIn(bucket);
    const chain = chains.get(key) as RetryChain;
    return {
      chain,
      linked: this.#linkedWith(chain, bucket),
      notes: chain.documents.flatMap((run) => notes.get(run) ?? []),
      errors: this.#errors,
    };
  }

  /** The runs of the chain, and those to which its failures lead. */
  #linkedWith(chain: RetryChain, bucket: Bucket): readonly Run[] {
    const runs = [...chain.attempts];
    const seen = new Set([bucket]);
    // Grows while it is gone over.
    for (const run of runs) {
      for (const task of run.tasks ?? []) {
        if (!task.isFailed) continue;
        for (const next of this.#bucketsBehind(run, task)) {
          if (seen.has(next) || !mayLead(next, chain.key)) continue;
          seen.add(next);
          runs.push(...[...chainsIn(next).chains.values()].flatMap(({ attempts }) => attempts));
        }
      }
    }
    return runs;
  }

  /** Where the runs are that a task started, and its own run with the iterations. */
  #bucketsBehind(run: Run, task: RunTask): readonly Bucket[] {
    const id = statedId(task, 'runId');
    if (id === undefined) return [];
    const key = inWorkspace(run, id);
    const own = this.#byId.get(key);
    return [...(this.#byParent.get(key) ?? []), ...(own ? [own] : [])].map(settled);
  }
}

function emptyBucket(): Bucket {
  return { documents: [], jobs: new Set() };
}

/** True for the first chains that lead to a bucket. */
function mayLead(bucket: Bucket, key: string): boolean {
  const readers = (bucket.readers ??= new Set());
  if (readers.size < MOST_READERS) readers.add(key);
  return readers.has(key);
}

function settled(bucket: Bucket): Bucket {
  let last = bucket;
  while (last.movedTo) last = last.movedTo;
  return last;
}

function chainsIn({ documents }: Bucket) {
  const read = documents.map(unpackDocument);
  return {
    chains: RetryChain.group(read.map(({ run }) => run)),
    notes: new Map(read.map(({ run, notes }) => [run, notes])),
  };
}
