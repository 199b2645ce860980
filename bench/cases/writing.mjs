/** Contestants that write a document which was read before. */
import { isDeepStrictEqual } from 'node:util';

import { instanceToPlain } from 'class-transformer';

import { Run, RunPage } from '../library.mjs';
import { makePage, makeRun } from '../documents.mjs';
import { fastJsonSerializer } from '../schemas/json-types.mjs';

export const WRITING_CASES = {
  'write-small-run': {
    title: 'Writing one small run, of one task',
    make: () => writers(Run, makeRun(1)),
  },
  'write-large-run': {
    title: 'Writing one run of 100 tasks',
    make: () => writers(Run, makeRun(100)),
  },
  'write-page': {
    title: 'Writing a page of 25 runs of 20 tasks',
    make: () => writers(RunPage, makePage()),
  },
};

function writers(model, document) {
  const text = JSON.stringify(document);
  const plain = JSON.parse(text);
  const instance = model.fromJson(text);
  const serialise = fastJsonSerializer(model);
  const contestants = [
    { name: 'JSON.stringify of the plain object', run: () => JSON.stringify(plain) },
    { name: 'ours, toJson', run: () => instance.toJson() },
    { name: 'ours, toDict', run: () => instance.toDict() },
    { name: 'fast-json-stringify of the plain object', run: () => serialise(plain) },
    { name: 'instanceToPlain', run: () => instanceToPlain(instance) },
    {
      name: 'instanceToPlain + JSON.stringify',
      run: () => JSON.stringify(instanceToPlain(instance)),
    },
  ];
  for (const { name, run } of contestants) assertSame(name, run(), plain);
  return { bytes: Buffer.byteLength(text), contestants };
}

/** Every contestant has to write the whole document; the order of its keys is its own affair. */
function assertSame(name, result, plain) {
  const text = typeof result === 'string' ? result : JSON.stringify(result);
  const written = JSON.parse(text);
  if (!isDeepStrictEqual(written, plain)) throw new Error(`${name} wrote another document`);
}
