import { describeKind } from '../decode/issues/describe-value';
import { ModelUsageError } from '../errors/model-usage-error';
import type { ModelClass } from '../schema/model-class';
import { instanceOf } from './receiver';

interface Writable {
  toJson(): string;
}

/** The documents of the instances, one a line. */
export function ndjsonOf(model: ModelClass<Writable>, instances: Iterable<unknown>): string {
  if (!isIterable(instances)) {
    throw new ModelUsageError(
      `${model.name}.toNdjson takes instances of ${model.name} one after the other, but was given ${describeKind(instances)}`,
    );
  }
  let text = '';
  for (const instance of instances) text += lineOf(model, instance);
  return text;
}

/** The same for instances that arrive over time. */
export async function* ndjsonLinesOf(
  model: ModelClass<Writable>,
  instances: AsyncIterable<unknown>,
): AsyncGenerator<string, void, undefined> {
  for await (const instance of instances) yield lineOf(model, instance);
}

function lineOf(model: ModelClass<Writable>, instance: unknown): string {
  return `${instanceOf(model, instance, 'toNdjson').toJson()}\n`;
}

/** A text is one too, of its characters, but is not meant. */
function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
