/** The files of million.mjs, written on the fly. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

import { makeRun, withUnknownFields } from './documents.mjs';

const TASKS = 20;
/** Different runs; more of them would take longer to make than to read. */
const SAMPLES = 1_000;
const LARGE_ID = '9007199254740993';

/** What is read: runs as they are, with fields that the library does not know, and with an id beyond 2^53 in one of a thousand. */
export const CONTENTS = {
  'known fields': (run) => JSON.stringify(run),
  'two unknown fields in every object': (run) => JSON.stringify(withUnknownFields(run)),
  'ids beyond 2^53 in one run of a thousand': (run, index) =>
    index === 0
      ? JSON.stringify({ ...run, job_id: 0 }).replace('"job_id":0', `"new_id":${LARGE_ID}`)
      : JSON.stringify(run),
};

/** Writes runs until the file is large enough: on lines, or as one page. */
export async function writeRuns(path, shape, content, bytes) {
  const samples = Array.from({ length: SAMPLES }, (_, index) =>
    CONTENTS[content](makeRun(TASKS, index + 1), index),
  );
  const isPage = shape === 'page';
  const file = createWriteStream(path);
  if (isPage) file.write('{"runs":[');
  let count = 0;
  for (let written = 0; written < bytes; count += 1) {
    const text = samples[count % SAMPLES];
    written += text.length;
    const isReady = file.write(isPage ? `${count === 0 ? '' : ','}${text}` : `${text}\n`);
    if (!isReady) await once(file, 'drain');
  }
  file.end(isPage ? '],"has_more":false}' : '');
  await once(file, 'close');
  return count;
}
