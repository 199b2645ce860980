import type * as fc from 'fast-check';

import type { ElementDescriptor, FieldDescriptor, ModelClass } from '../../src';
import { fieldsOf } from '../../src/schema/registry';
import { oneOfMembers } from '../../src/schema/one-of';
import { CallerValue, NumberLiteral, setKey, type Draft } from './draft';
import { FunctionArbitrary } from './function-arbitrary';
import { randomDraft, unexpectedDraft, pick, SPECIAL_KEYS } from './random-drafts';
import { smallerDrafts } from './shrink-draft';

/** A model and a document for it. */
export interface Sample {
  readonly model: ModelClass;
  readonly draft: Draft;
}

/** Probabilities of a fault. One is drawn for each document, so that most documents have few faults. */
const FAULT_RATES = [0, 0, 0.02, 0.05, 0.15, 0.5] as const;
const DEEPEST = 5;

/** The sample with smaller documents. */
export function* smallerSamples({ model, draft }: Sample): Generator<Sample> {
  for (const smaller of smallerDrafts(draft)) yield { model, draft: smaller };
}

/**
 * Documents for one of the models: made from its descriptors, mostly valid, with faults of every kind. If one fails, it is shrunk by
 * leaving out members.
 */
export class DraftArbitrary extends FunctionArbitrary<Sample> {
  constructor(models: readonly ModelClass[], callerValues: boolean) {
    super((random) => {
      const model = pick(random, models);
      const writer = new DraftWriter(random, pick(random, FAULT_RATES), callerValues);
      const draft = writer.chance(0.005) ? unexpectedDraft(random) : writer.model(model, 0);
      return { model, draft };
    }, smallerSamples);
  }
}

class DraftWriter {
  readonly #random: fc.Random;
  readonly #faultRate: number;
  readonly #callerValues: boolean;

  constructor(random: fc.Random, faultRate: number, callerValues: boolean) {
    this.#random = random;
    this.#faultRate = faultRate;
    this.#callerValues = callerValues;
  }

  chance(probability: number): boolean {
    return this.#random.nextDouble() < probability;
  }

  model(model: ModelClass, depth: number): Draft {
    const members = oneOfMembers(model);
    if (!members) return this.#object(fieldsOf(model), depth);
    const member = pick(this.#random, members);
    const object = this.#object(fieldsOf(member.model), depth);
    if (this.chance(this.#faultRate)) setKey(object, pick(this.#random, members).key, 'x');
    return object;
  }

  #object(fields: readonly FieldDescriptor[], depth: number): Record<string, Draft> {
    const entries: [string, Draft][] = [];
    const share = Math.min(1, this.#random.nextInt(0, depth === 0 ? 8 : 3) / fields.length);
    for (const field of fields) {
      if (field.required ? !this.chance(this.#faultRate) : this.chance(share)) {
        entries.push([this.#keyOf(field), this.#fieldValue(field, depth)]);
      }
    }
    while (this.chance(Math.max(0.1, this.#faultRate))) {
      entries.push([this.#unknownKey(fields), randomDraft(this.#random, 3)]);
    }
    if (this.chance(0.3)) entries.reverse();
    const object = {};
    for (const [key, value] of entries) setKey(object, key, value);
    return object;
  }

  #keyOf(field: FieldDescriptor): string {
    return field.aliases && this.chance(0.5) ? pick(this.#random, field.aliases) : field.wire;
  }

  #unknownKey(fields: readonly FieldDescriptor[]): string {
    if (this.chance(0.3)) return pick(this.#random, SPECIAL_KEYS);
    if (fields.length > 0 && this.chance(0.1)) return pick(this.#random, fields).property;
    return `new_field_${this.#random.nextInt(0, 3)}`;
  }

  #fieldValue(field: FieldDescriptor, depth: number): Draft {
    if (this.chance(this.#faultRate / 2)) return this.#fault(field);
    if (this.chance(0.03)) return null;
    if (field.kind === 'array') {
      const { maxItems, items } = field;
      const isTooMany = maxItems !== undefined && this.chance(Math.min(1, 2 * this.#faultRate));
      const count = isTooMany ? maxItems + 1 : this.#random.nextInt(0, Math.min(3, maxItems ?? 3));
      return Array.from({ length: count }, () => this.#item(items, depth));
    }
    if (field.kind === 'map') {
      const map = {};
      for (let count = this.#random.nextInt(0, 3); count > 0; count -= 1) {
        const key = this.chance(0.2) ? pick(this.#random, SPECIAL_KEYS) : `key ${count}`;
        setKey(map, key, this.#item(field.items, depth));
      }
      return map;
    }
    return this.#element(field, depth);
  }

  #item(type: ElementDescriptor, depth: number): Draft {
    return this.chance(this.#faultRate / 2) ? this.#fault(type) : this.#element(type, depth);
  }

  #element(type: ElementDescriptor, depth: number): Draft {
    const random = this.#random;
    switch (type.kind) {
      case 'string':
        return this.#string(type);
      case 'integer':
        return random.nextInt(-3, 3) * pick(random, [1, 1_000, Number.MAX_SAFE_INTEGER / 3]);
      case 'number':
        return pick(random, [0, -1, 0.5, 1e21, -2.5e-7, 3]);
      case 'boolean':
        return this.chance(0.5);
      case 'enum':
        return pick(random, type.enum);
      case 'any':
        return randomDraft(random, 3);
      case 'model':
        return depth < DEEPEST ? this.model(type.model, depth + 1) : {};
      default:
        throw new Error(`documents of the kind ${(type as { kind: string }).kind} are not drawn`);
    }
  }

  #string({ minLength = 0, maxLength }: { minLength?: number; maxLength?: number }): string {
    const random = this.#random;
    const letter = pick(random, ['a', 'a', 'ä', '😀', '\ud800']);
    const isBroken = this.chance(this.#faultRate);
    if (maxLength !== undefined && this.chance(0.2)) {
      return letter.repeat(isBroken ? maxLength + 1 : maxLength);
    }
    if (isBroken) return pick(random, ['', 'a b', '\ud83d', 'a\n', '😀']);
    return letter.repeat(Math.max(minLength, random.nextInt(1, 3)));
  }

  #fault(type: { kind: string; maxLength?: number }): Draft {
    if (this.#callerValues && this.chance(0.2)) {
      return new CallerValue(
        pick(this.#random, [
          undefined,
          5n,
          2n ** 70n,
          new Date(0),
          NaN,
          () => 1,
          new Map(),
          new Array(1),
        ]),
      );
    }
    if (type.kind === 'enum' && this.chance(0.5))
      return pick(this.#random, ['NEW', '', 'toString']);
    if (this.chance(0.2)) {
      return new NumberLiteral(
        pick(this.#random, ['9007199254740993', '-9007199254740992', '1e400', '1.0', '-0', '1e20']),
      );
    }
    return unexpectedDraft(this.#random);
  }
}
