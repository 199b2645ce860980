import type * as fc from 'fast-check';

import { setKey, type Draft } from '../../../test/helpers/draft';
import {
  randomDraft,
  unexpectedDraft,
  pick,
  SPECIAL_KEYS,
} from '../../../test/helpers/random-drafts';
import { enumValuesHere, fieldsHere } from '../fields-here';
import { seedFields, seedMembers, type SeedField, type SeedType } from '../seed-types';
import { drawFraction, drawInteger, drawNearly } from './draw-scalar';
import { drawLimited, drawText } from './draw-string';

/** How often something is wrong, drawn once a document: most documents have few faults. */
const FAULT_RATES = [0, 0, 0, 0.02, 0.05, 0.1, 0.3] as const;
const DEEPEST = 6;

/** A document for a model of the Python package: mostly within its fields and rules, with faults of every kind now and then. */
export function drawDocument(random: fc.Random, model: string): Draft {
  return new DocumentWriter(random, pick(random, FAULT_RATES)).model(model, 0);
}

class DocumentWriter {
  readonly #random: fc.Random;
  readonly #faultRate: number;

  constructor(random: fc.Random, faultRate: number) {
    this.#random = random;
    this.#faultRate = faultRate;
  }

  model(model: string, depth: number): Draft {
    const members = seedMembers(model);
    if (members.length === 0) return this.#object(model, depth);
    const object = this.#object(pick(this.#random, members), depth);
    if (this.#isFaulty()) setKey(object, pick(this.#random, [...seedFields(model).keys()]), 'x');
    if (this.#isFaulty()) setKey(object, pick(this.#random, [...seedFields(model).keys()]), null);
    return object;
  }

  #object(model: string, depth: number): Record<string, Draft> {
    const fields = [...seedFields(model).values()];
    const share = this.#random.nextInt(0, depth === 0 ? 8 : 3) / fields.length;
    const entries: [string, Draft][] = [];
    for (const field of fields) {
      const isThere = field.required ? !this.#isFaulty() : this.#chance(share);
      if (isThere) entries.push([field.wire, this.#value(model, field, depth)]);
    }
    if (this.#chance(0.05)) entries.push(this.#newerField(model));
    if (this.#chance(0.05)) entries.push([this.#unknownKey(fields), randomDraft(this.#random, 3)]);
    if (this.#chance(0.3)) entries.reverse();
    const object: Record<string, Draft> = {};
    for (const [key, value] of entries) setKey(object, key, value);
    return object;
  }

  #value(model: string, field: SeedField, depth: number): Draft {
    const random = this.#random;
    if (this.#chance(0.03)) return null;
    const { kind, items } = field.type;
    if (kind === 'enum' && this.#chance(0.05)) return this.#newerEnumValue(model, field);
    if (this.#isFaulty()) return this.#fault(field.type);
    if (kind === 'array') {
      const { maxItems } = field;
      if (maxItems !== undefined && this.#chance(0.1)) {
        const count = pick(random, [maxItems - 1, maxItems, maxItems + 1, 1_000, 1_001]);
        return Array.from({ length: count }, () => ({ task_key: 'a', job_cluster_key: 'a' }));
      }
      return Array.from({ length: random.nextInt(0, 3) }, () => this.#item(items, depth));
    }
    if (kind === 'map') {
      const map = {};
      for (let count = random.nextInt(0, 3); count > 0; count -= 1) {
        setKey(map, this.#mapKey(count), this.#item(items, depth));
      }
      return map;
    }
    if (kind === 'string' && field.maxLength !== undefined) {
      return drawLimited(random, field, this.#isFaulty());
    }
    return this.#single(field.type, depth);
  }

  #item(type: SeedType | undefined, depth: number): Draft {
    if (!type) throw new Error('an array or map says nothing of its items');
    return this.#isFaulty() ? this.#fault(type) : this.#single(type, depth);
  }

  #single(type: SeedType, depth: number): Draft {
    switch (type.kind) {
      case 'int64':
        return drawInteger(this.#random);
      case 'float':
        return drawFraction(this.#random);
      case 'string':
        return drawText(this.#random);
      case 'boolean':
        return this.#chance(0.5);
      case 'enum':
        return pick(this.#random, type.values ?? []);
      case 'model':
        return depth < DEEPEST ? this.model(type.model as string, depth + 1) : {};
      default:
        return randomDraft(this.#random, 3);
    }
  }

  #fault(type: SeedType): Draft {
    const choice = this.#random.nextInt(0, 9);
    if (choice === 0) return null;
    if (choice <= 2) return unexpectedDraft(this.#random);
    if (type.kind === 'enum') return this.#otherEnumValue(type);
    return drawNearly(this.#random, type.kind);
  }

  #otherEnumValue({ values = [] }: SeedType): Draft {
    const value = pick(this.#random, values);
    const random = this.#random;
    return pick<Draft>(random, ['NEW', '', value.toLowerCase(), ` ${value}`, [value], true]);
  }

  #newerEnumValue(model: string, { wire }: SeedField): Draft {
    const values = enumValuesHere(fieldsHere(model).get(wire));
    return values.length > 0 ? pick(this.#random, values) : 'NEW';
  }

  /** A field, or a value of an enum, of today's API, which the Python package does not know. */
  #newerField(model: string): [string, Draft] {
    const field = pick(this.#random, [...fieldsHere(model).values()]);
    const values = enumValuesHere(field);
    const value = values.length > 0 ? pick(this.#random, values) : drawNearly(this.#random, 'any');
    return [field.wire, this.#chance(0.3) ? unexpectedDraft(this.#random) : value];
  }

  #unknownKey(fields: readonly SeedField[]): string {
    const random = this.#random;
    const known = pick(random, fields).wire;
    return pick(random, [`new_${known}`, known.toUpperCase(), pick(random, SPECIAL_KEYS)]);
  }

  #mapKey(count: number): string {
    return this.#chance(0.2) ? pick(this.#random, SPECIAL_KEYS) : `key ${count}`;
  }

  #isFaulty(): boolean {
    return this.#chance(this.#faultRate);
  }

  #chance(probability: number): boolean {
    return this.#random.nextInt(0, 999_999) < probability * 1_000_000;
  }
}
