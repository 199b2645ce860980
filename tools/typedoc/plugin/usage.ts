import type { ModelEntry, Registry } from './registry.js';
import { elementOf, modelOf, targetOf } from './element.js';

/** A field that holds a model or enum. */
export interface FieldUse {
  readonly owner: string;
  readonly wire: string;
}

/** Where a model stands in a document. */
export interface Place {
  /** The model that is the whole document. */
  readonly root: string;
  /** The way from the document to the model, in wire names: `tasks[].state`. */
  readonly path: string;
  /** The model around it; undefined for a root. */
  readonly parent?: string;
}

/** More ways to one type are not looked for. */
const MOST_PLACES = 60;

/** Where the models and enums of the registry are used. */
export class Usage {
  readonly #uses = new Map<string, FieldUse[]>();
  readonly #places = new Map<string, Place>();
  #roots: readonly string[] | undefined;

  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
    for (const entry of registry.models.values()) {
      for (const field of entry.fields) {
        const target = targetOf(elementOf(field));
        if (target && !isFieldOfOneOf(registry, entry, field.wire)) {
          this.#add(registry.nameOf(target), { owner: entry.name, wire: field.wire });
        }
      }
    }
    this.#dropBases();
    for (const root of this.roots()) this.#walk(root);
  }

  /** The fields that hold the model or enum; of a member of a `oneOf`, those that hold the `oneOf`. */
  of(name: string): readonly FieldUse[] {
    const memberOf = this.#registry.models.get(name)?.memberOf;
    return [...(this.#uses.get(name) ?? []), ...(memberOf ? this.of(memberOf) : [])];
  }

  /**
   * Everywhere a model or enum stands in the documents, the shortest way first. No way goes through a model twice, and a model
   * that is in very many places is not followed through all of them.
   */
  placesOf(name: string): readonly Place[] {
    return this.#waysTo(name, new Set([name])).sort(
      (a, b) => depthOf(a) - depthOf(b) || this.#rootRank(a) - this.#rootRank(b),
    );
  }

  #waysTo(name: string, seen: ReadonlySet<string>): Place[] {
    const ways: Place[] = [];
    for (const { owner, wire } of this.of(name)) {
      if (seen.has(owner) || ways.length > MOST_PLACES) continue;
      const field = this.#registry.models.get(owner)?.fields.find((each) => each.wire === wire);
      if (!field) continue;
      const step = wire + (field.kind === 'array' ? '[]' : field.kind === 'map' ? '.*' : '');
      if (this.roots().includes(owner)) ways.push({ root: owner, path: step });
      for (const { root, path } of this.#waysTo(owner, new Set([...seen, owner])))
        ways.push({ root, path: `${path}.${step}` });
    }
    return ways;
  }

  #rootRank({ root }: Place): number {
    return this.roots().indexOf(root);
  }

  /** Where in a document the model is found first, breadth first. */
  placeOf(name: string): Place | undefined {
    return this.#places.get(name);
  }

  /** The models in the order in which they are met in a document, breadth first. */
  inOrder(): readonly string[] {
    const rest = [...this.#registry.models.keys()].filter((name) => !this.#places.has(name));
    return [...this.#places.keys(), ...rest];
  }

  /** The enums in the order in which their fields are met in a document. */
  enumsInOrder(): readonly string[] {
    const elements = this.inOrder().flatMap((name) =>
      (this.#registry.models.get(name)?.fields ?? []).map(elementOf),
    );
    const names = elements.flatMap((element) =>
      element.kind === 'enum' ? [this.#registry.nameOf(element.enumType)] : [],
    );
    return [...new Set(names)];
  }

  /** The models that are whole documents, Run first. */
  roots(): readonly string[] {
    this.#roots ??= this.#findRoots();
    return this.#roots;
  }

  #findRoots(): readonly string[] {
    const roots = [...this.#registry.models.keys()].filter(
      (name) => this.of(name).length === 0 && !this.isBase(name),
    );
    return [...new Set(['Run', ...roots])].filter((name) => this.#registry.models.has(name));
  }

  /** True where the class only gathers what its subclasses share, and is no object in a document. */
  isBase(name: string): boolean {
    return this.subclassesOf(name).length > 0 && this.of(name).length === 0;
  }

  /** The models that extend the model. */
  subclassesOf(name: string): readonly string[] {
    const models = [...this.#registry.models.values()];
    return models.filter(({ bases }) => bases.includes(name)).map((model) => model.name);
  }

  #dropBases(): void {
    const bases = new Set([...this.#registry.models.keys()].filter((name) => this.isBase(name)));
    for (const [name, uses] of this.#uses) {
      this.#uses.set(
        name,
        uses.filter(({ owner }) => !bases.has(owner)),
      );
    }
  }

  #add(name: string, use: FieldUse): void {
    const known = this.#uses.get(name);
    if (known) known.push(use);
    else this.#uses.set(name, [use]);
  }

  #walk(root: string): void {
    const queue: (Place & { name: string })[] = [{ name: root, root, path: '' }];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { name, ...place } = next;
      if (this.#places.has(name)) continue;
      this.#places.set(name, place);
      const entry = this.#registry.models.get(name);
      if (entry) queue.push(...this.#children(entry, place));
    }
  }

  #children(entry: ModelEntry, { root, path }: Place): (Place & { name: string })[] {
    const parent = entry.name;
    const members = entry.members.map(({ model }) => ({
      name: this.#registry.nameOf(model),
      root,
      path,
      parent,
    }));
    const nested = entry.fields.flatMap((field) => {
      const model = modelOf(field);
      if (!model) return [];
      const suffix = field.kind === 'array' ? '[]' : field.kind === 'map' ? '.*' : '';
      const name = this.#registry.nameOf(model);
      return [{ name, root, path: `${path ? `${path}.` : ''}${field.wire}${suffix}`, parent }];
    });
    return [...members, ...nested];
  }
}

function depthOf({ path }: Place): number {
  return path.split('.').length;
}

/** A field that all members of a `oneOf` have is listed once. */
function isFieldOfOneOf(registry: Registry, { memberOf }: ModelEntry, wire: string): boolean {
  const base = memberOf === undefined ? undefined : registry.models.get(memberOf);
  return base?.fields.some((field) => field.wire === wire) ?? false;
}
