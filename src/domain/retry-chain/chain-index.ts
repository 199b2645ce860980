import type { RunFields } from '../../models/run/run-fields';
import { chainKeyOf, identityOf } from '../identity/identity';
import type { Id } from '../values/id';

/** What an index needs of a chain. */
interface Chain {
  readonly attempts: readonly RunFields[];
  readonly documents: readonly RunFields[];
}

const indexes = new WeakMap<ReadonlyMap<string, unknown>, ChainIndex<never>>();

/** The chains of a grouping by their runs, so that asking for the chain of each run takes one pass. */
export class ChainIndex<C extends Chain> {
  readonly #byDocument = new Map<RunFields, C>();
  readonly #byIdentity = new Map<Id, C>();

  readonly #chains: ReadonlyMap<string, C>;

  private constructor(chains: ReadonlyMap<string, C>) {
    this.#chains = chains;
    for (const chain of chains.values()) {
      for (const document of chain.documents) this.#byDocument.set(document, chain);
      for (const attempt of chain.attempts) this.#byIdentity.set(identityOf(attempt), chain);
    }
  }

  /** The index of a grouping, made once. */
  static of<C extends Chain>(chains: ReadonlyMap<string, C>): ChainIndex<C> {
    const known = indexes.get(chains) as ChainIndex<C> | undefined;
    if (known) return known;
    const index = new ChainIndex(chains);
    indexes.set(chains, index as ChainIndex<never>);
    return index;
  }

  /** The chain that was made from this document. */
  madeFrom(document: RunFields): C | undefined {
    return this.#byDocument.get(document);
  }

  /** The documents of the chains that may be that of a run: one has it as an attempt, or has its key. */
  documentsNear(run: RunFields): C['documents'] {
    const near = [this.#byIdentity.get(identityOf(run)), this.#chains.get(chainKeyOf(run))];
    return near.flatMap((chain) => chain?.documents ?? []);
  }
}
