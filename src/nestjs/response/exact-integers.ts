import { randomUUID } from 'node:crypto';

import { isPlainObject, setOwn } from '../../decode';
import { Model } from '../../model/model';
import { isModel } from '../read/is-model';

type JsonWithRaw = Pick<JSON, 'stringify'> & { rawJSON?: (text: string) => unknown };

const MARK = randomUUID();
const MARKED = new RegExp(`"${MARK}:(-?\\d+)"`, 'g');

/** An integer beyond 2^53 where JSON.stringify can only write a mark in its place (Node 20). */
class MarkedInteger {
  readonly #digits: string;

  constructor(digits: string) {
    this.#digits = digits;
  }

  toJSON(): string {
    return `${MARK}:${this.#digits}`;
  }
}

/** Makes JSON values of models' values, and notices integers that JSON.stringify has to be helped with. */
export class ExactIntegers {
  /** True where {@link textOf} is needed. */
  isTextNeeded = false;

  readonly #canMark: boolean;
  readonly #rawJson: JsonWithRaw['rawJSON'];

  /**
   * @param canMark - whether {@link textOf} may be called; else integers are strings of digits where there is no raw JSON.
   */
  constructor(canMark: boolean, rawJson = (JSON as JsonWithRaw).rawJSON) {
    this.#canMark = canMark;
    this.#rawJson = rawJson;
  }

  /** The wire object of a model; a `toJSON` of its class's own has the word. */
  wireOf(model: Model): unknown {
    const isOwn = model.toJSON !== Model.prototype.toJSON;
    return this.#rawJson || !this.#canMark || isOwn ? model.toJSON() : this.jsonOf(model.toDict());
  }

  /** A copy of a value within a model, which is JSON but for bigints and models. */
  jsonOf(value: unknown): unknown {
    if (typeof value === 'bigint') return this.#integer(value.toString());
    if (typeof value !== 'object' || value === null) return value;
    if (isModel(value)) return this.wireOf(value);
    if (Array.isArray(value)) return value.map((item) => this.jsonOf(item));
    if (!isPlainObject(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) setOwn(copy, key, this.jsonOf(member));
    return copy;
  }

  /** The JSON text of a response, marks replaced by the digits. */
  textOf(value: unknown): string {
    return JSON.stringify(value).replace(MARKED, '$1');
  }

  #integer(digits: string): unknown {
    if (this.#rawJson) return this.#rawJson.call(JSON, digits);
    if (!this.#canMark) return digits;
    this.isTextNeeded = true;
    return new MarkedInteger(digits);
  }
}
