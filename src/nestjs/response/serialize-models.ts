import { StreamableFile } from '@nestjs/common';
import { instanceToPlain, type ClassTransformOptions } from 'class-transformer';

import { isPlainObject, setOwn } from '../../decode';
import { Model } from '../../model/model';

/** A response without models. */
export interface Serialized {
  readonly value: unknown;
  /** Whether there is an integer in it that only a bigint can hold. */
  readonly hasBigint: boolean;
}

type Plain = Record<string, unknown>;

/** Replaces each model of a response by its wire object, and other instances by what class-transformer makes of them. */
export function serializeModels(response: unknown, options: ClassTransformOptions): Serialized {
  const serializer = new Serializer(options);
  return { value: serializer.serialize(response), hasBigint: serializer.hasBigint };
}

class Serializer {
  hasBigint = false;

  constructor(private readonly options: ClassTransformOptions) {}

  serialize(value: unknown): unknown {
    if (typeof value === 'bigint') this.hasBigint = true;
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Model) return this.serialize(value.toDict());
    if (Array.isArray(value) || value instanceof Set) {
      return Array.from(value, (item) => this.serialize(item));
    }
    if (value instanceof Map) return this.serializeEntries([...value]);
    if (isPlainObject(value)) return this.serializeEntries(Object.entries(value));
    return writesItself(value) ? value : this.serializeInstance(value);
  }

  private serializeEntries(entries: readonly (readonly [unknown, unknown])[]): Plain {
    const output: Plain = {};
    for (const [key, member] of entries) setOwn(output, String(key), this.serialize(member));
    return output;
  }

  /** class-transformer copies a symbol as it is: each model goes through it as one, and is put back afterwards. */
  private serializeInstance(instance: object): unknown {
    const models = new Map<symbol, Model>();
    const plain = instanceToPlain(hideModels(instance, models), this.options) as unknown;
    return this.serialize(showModels(plain, models));
  }
}

/** Dates, files, streams and whatever has a way of its own to become JSON. */
function writesItself(value: object): boolean {
  const { toJSON, pipe, subscribe } = value as Plain;
  return (
    [toJSON, pipe, subscribe].some((member) => typeof member === 'function') ||
    Symbol.asyncIterator in value ||
    value instanceof StreamableFile ||
    ArrayBuffer.isView(value)
  );
}

function hideModels(value: unknown, models: Map<symbol, Model>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Model) {
    const mark = Symbol(value.constructor.name);
    models.set(mark, value as Model);
    return mark;
  }
  if (Array.isArray(value)) return value.map((item) => hideModels(item, models));
  if (value instanceof Map) {
    return new Map(Array.from(value, ([key, member]) => [key, hideModels(member, models)]));
  }
  if (value instanceof Set) return new Set(Array.from(value, (item) => hideModels(item, models)));
  if (writesItself(value)) return value;
  const copy = Object.create(Object.getPrototypeOf(value) as object) as Plain;
  for (const [key, member] of Object.entries(value)) setOwn(copy, key, hideModels(member, models));
  return copy;
}

function showModels(value: unknown, models: ReadonlyMap<symbol, Model>): unknown {
  if (typeof value === 'symbol') return models.get(value);
  if (typeof value !== 'object' || value === null || writesItself(value)) return value;
  if (Array.isArray(value)) return value.map((item) => showModels(item, models));
  const output: Plain = {};
  for (const [key, member] of Object.entries(value))
    setOwn(output, key, showModels(member, models));
  return output;
}
