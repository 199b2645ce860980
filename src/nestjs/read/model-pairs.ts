import { Expose, Type, type TypeHelpOptions } from 'class-transformer';

import { Model } from '../../model/model';
import { isModel } from './is-model';

/** A key that no document has. It is in class-transformer's lists while responses are written, and holds nothing. */
export const PAIRING_KEY = 'databricks-jobs.model';

/** No options of class-transformer name this group. */
const NOBODY = ['databricks-jobs.nobody'];

let current: ModelPairs | undefined;

/** Which objects of class-transformer's output are made from which models. */
export class ModelPairs {
  readonly #sources = new Map<object, Model>();
  readonly #originals = new Map<object, Model>();
  readonly #made = new Map<Model, object>();

  /** The model that an object of the output is made from. */
  sourceOf(output: object): Model | undefined {
    return this.#sources.get(output);
  }

  /** The model that class-transformer copied to get this one, which lacks the unknown fields; else the model itself. */
  originalOf(model: Model): Model {
    return this.#originals.get(model) ?? model;
  }

  /** True for a model that class-transformer made from a plain object. */
  isMade(model: Model): boolean {
    return this.#made.has(model);
  }

  /** The models that class-transformer made of plain objects, by these. */
  madeModels(): ReadonlyMap<object, Model> {
    return new Map(Array.from(this.#made, ([model, source]) => [source, model]));
  }

  /** class-transformer calls this for each model, with what it is writing. */
  add({ newObject, object }: TypeHelpOptions): void {
    const output: unknown = newObject;
    const source: unknown = object;
    if (!isModel(output)) {
      const model = isModel(source) ? source : this.#sources.get(object as object);
      if (model) this.#sources.set(output as object, model);
    } else if (isModel(source) && source instanceof output.constructor) {
      this.#originals.set(output, this.originalOf(source));
    } else this.#made.set(output, object as object);
  }
}

/** Runs class-transformer, and notes the pairs. */
export function notePairs<T>(pairs: ModelPairs, run: () => T): T {
  const outer = current;
  current = pairs;
  try {
    return run();
  } finally {
    current = outer;
  }
}

/**
 * class-transformer asks a property's `@Type` for its type with both the object that it reads and the one that it
 * writes. These are the pairs, of models and of what it takes models for in a Map and in properties of no clear type.
 */
const notePair = (help?: TypeHelpOptions): never => {
  if (help && current) {
    // class-transformer sets the key to undefined next, which is not to be seen.
    Object.defineProperty(help.newObject, PAIRING_KEY, {
      configurable: true,
      set: () => undefined,
    });
    current.add(help);
  }
  return undefined as never;
};

for (const { prototype } of [Model, Map, Object, Array]) {
  // Hidden by a group while no response is written, so that nobody else meets the key.
  Expose({
    get groups() {
      return current ? (undefined as never) : NOBODY;
    },
  })(prototype, PAIRING_KEY);
  Type(notePair)(prototype, PAIRING_KEY);
}
