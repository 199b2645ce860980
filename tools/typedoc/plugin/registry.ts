import { createRequire } from 'node:module';

import type { FieldDescriptor, ModelClass, OneOfMember } from '../../../src/index.js';

/** A model as the code knows it: nothing here comes from comments. */
export interface ModelEntry {
  readonly name: string;
  readonly model: DocumentedModel;
  readonly fields: readonly FieldDescriptor[];
  /** The members of this model, if it is a `oneOf`. */
  readonly members: readonly OneOfMember[];
  /** The name of the `oneOf` of which this model is a member. */
  readonly memberOf?: string;
  /** The names of the models that this one extends, the nearest first. */
  readonly bases: readonly string[];
  /** Other names under which the class is exported. */
  readonly aliases: readonly string[];
}

/** A model's class with the static methods that the site calls. */
export type DocumentedModel = ModelClass & {
  fields(): readonly FieldDescriptor[];
  jsonSchema(): Record<string, unknown>;
  safeFromDict(value: unknown): { readonly success: boolean };
  /** The lead's example of a document, where the library has it. */
  example?(): { toJson(space?: number): string };
};

type Exports = Record<string, unknown> & { Model: ModelClass; oneOfMembers: MembersOf };
type MembersOf = (base: ModelClass) => readonly OneOfMember[] | undefined;

/** Every model of the built library, from its runtime registry of fields. */
export class Registry {
  readonly models = new Map<string, ModelEntry>();
  /** The names of classes and enums. A class has one; an enum does not know its own, so it keeps all of its names. */
  readonly #names = new Map<unknown, string[]>();

  /** @param dist - the folder of the built library, with a slash at its end. */
  constructor(dist: string) {
    const require = createRequire(`${dist}index.js`);
    const library = require('./index.js') as Exports;
    for (const [name, value] of Object.entries(library)) {
      if (!isAlias(name, value)) this.#names.set(value, [...(this.#names.get(value) ?? []), name]);
    }
    for (const [name, value] of Object.entries(library)) {
      if (!isModel(value, library.Model) || isAlias(name, value)) continue;
      const aliases = Object.keys(library).filter((key) => key !== name && library[key] === value);
      this.#addModel(name, value, aliases, library.oneOfMembers);
    }
    for (const entry of this.models.values()) this.#markMembers(entry);
  }

  /** The exported name of a class or enum. */
  nameOf(value: unknown): string {
    const name = this.#names.get(value)?.[0];
    if (name === undefined) throw new Error('A field uses a class or enum that is not exported.');
    return name;
  }

  /** Drops the second names of enums, which have no page. */
  keepNames(hasPage: (name: string) => boolean): void {
    for (const [value, names] of this.#names) {
      const kept = names.filter(hasPage);
      if (names.length > 1 && kept.length > 0) this.#names.set(value, kept);
    }
  }

  /** The entry of a model's class. */
  entryOf(model: ModelClass): ModelEntry | undefined {
    return this.models.get(this.nameOf(model));
  }

  #addModel(
    name: string,
    model: DocumentedModel,
    aliases: readonly string[],
    membersOf: MembersOf,
  ): void {
    const bases = [];
    let base: unknown = Object.getPrototypeOf(model);
    // A base that is not exported, such as the fields of Run, has no page: what it declares stands on the model's page.
    for (; base && this.#names.get(base)?.[0] !== 'Model'; base = Object.getPrototypeOf(base)) {
      if (this.#names.has(base)) bases.push(this.nameOf(base));
    }
    const members = membersOf(model) ?? [];
    this.models.set(name, { name, model, fields: model.fields(), members, bases, aliases });
  }

  #markMembers(entry: ModelEntry): void {
    for (const { model } of entry.members) {
      const member = this.entryOf(model);
      if (member) this.models.set(member.name, { ...member, memberOf: entry.name });
    }
  }
}

function isModel(value: unknown, base: ModelClass): value is DocumentedModel {
  return typeof value === 'function' && value.prototype instanceof base;
}

/** True where a class is exported under another name than its own. */
function isAlias(name: string, value: unknown): boolean {
  return typeof value === 'function' && value.name !== name;
}
