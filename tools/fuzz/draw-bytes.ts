import type * as fc from 'fast-check';

import { toText } from '../../test/helpers/draft';
import { mutatedSample } from '../../test/helpers/mutated-sample';
import { pick } from '../../test/helpers/random-drafts';
import { mutateText } from './mutate-text';

const ENCODINGS = ['utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const;

/** A page, an array, lines or one document, of runs with changes, as bytes in chunks of any size. */
export function drawBytes(random: fc.Random): Uint8Array[] {
  const texts = Array.from({ length: random.nextInt(0, 4) }, () =>
    toText(mutatedSample(random).draft),
  );
  const whole = pick(random, [
    texts.join('\n'),
    `[${texts.join(',')}]`,
    `{"runs":[${texts.join(',')}],"has_more":true}`,
    `[{"runs":[${texts.join(',')}]},{"has_more":false}]`,
    `{"next_page_token":"a","runs":[${texts.join(',')}]}\n${texts.join('\n')}`,
  ]);
  const text = random.nextInt(0, 2) === 0 ? whole : mutateText(random, whole, texts[0] ?? '{}');
  const encoding = pick(random, ENCODINGS);
  const bytes = Buffer.from(encoding === 'utf16le' ? `\uFEFF${text}` : text, encoding);
  for (let count = pick(random, [0, 0, 0, 1, 3]); count > 0 && bytes.length > 0; count -= 1) {
    bytes[random.nextInt(0, bytes.length - 1)] = random.nextInt(0, 255);
  }
  return cut(random, bytes);
}

/** The chunks with one left out, or half of each. */
export function* smallerBytes(chunks: readonly Uint8Array[]): Generator<Uint8Array[]> {
  for (const index of chunks.keys()) yield chunks.toSpliced(index, 1);
  for (const [index, chunk] of chunks.entries()) {
    for (let size = chunk.length >> 1; size > 0; size >>= 1) {
      for (let start = 0; start < chunk.length; start += size) {
        const rest = Buffer.concat([chunk.subarray(0, start), chunk.subarray(start + size)]);
        yield chunks.with(index, rest);
      }
    }
  }
}

function cut(random: fc.Random, bytes: Uint8Array): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const longest = pick(random, [1, 7, 100, 10_000, 100_000]);
  for (let start = 0; start < bytes.length;) {
    const end = start + random.nextInt(1, Math.max(longest, bytes.length >> 10));
    chunks.push(bytes.subarray(start, end));
    start = end;
  }
  return chunks;
}
