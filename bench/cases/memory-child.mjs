/** Prints the bytes that pages retain: `node --expose-gc memory-child.mjs READER DOCUMENT PAGES`. */
import { RunPage } from '../library.mjs';
import { makePage, withUnknownFields } from '../documents.mjs';

const READERS = {
  plain: (text) => JSON.parse(text),
  ours: (text) => RunPage.fromJson(text),
};
const DOCUMENTS = { page: makePage, 'unknown-fields': () => withUnknownFields(makePage()) };

const [reader, document, count] = process.argv.slice(2);
const read = READERS[reader];
const text = JSON.stringify(DOCUMENTS[document]());

function heapUsed() {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

// What is compiled and remembered once is no cost of a page.
for (let page = 0; page < 5; page++) read(text);
const pages = new Array(Number(count)).fill(null);
const before = heapUsed();
for (let page = 0; page < pages.length; page++) pages[page] = read(text);
const bytes = heapUsed() - before;
const runs = pages.reduce((total, page) => total + page.runs.length, 0);
console.log(JSON.stringify({ bytesPerRun: bytes / runs }));
