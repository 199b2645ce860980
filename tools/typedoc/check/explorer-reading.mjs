import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

import { cacheDirectory, rootDirectory } from '../paths.mjs';
import { filesOf } from './site-files.mjs';

const require = createRequire(import.meta.url);

/** Texts of runs, right and wrong: the conformance documents, those of tasks in a run, and the fixtures. */
export function conformanceDocuments() {
  const fixtures = `${rootDirectory}test/fixtures/`;
  const vectors = JSON.parse(readFileSync(`${fixtures}vectors.json`, 'utf8'));
  const of = (name) => vectors.filter(({ model }) => model === name).map(({ input }) => input);
  const files = [
    `${fixtures}corpus`,
    `${fixtures}outputs`,
    `${rootDirectory}examples/runs`,
  ].flatMap((folder) =>
    filesOf(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const others = [
    '[]',
    '{}',
    'null',
    '"text"',
    '{"runs": 1}',
    '{"metadata": {"run_id": 1}}',
    '{"error_code": "X"}',
  ];
  return [
    ...of('Run').map((input) => JSON.stringify(input)),
    ...of('RunTask').map((input) => JSON.stringify({ run_id: 1, tasks: [input] })),
    ...files,
    ...others,
    '{"run_id": 9007199254740993, "job_id": "1", "tasks": [{"run_id": 1}]}',
  ];
}

/** The code of the page, bundled as for the page, beside the library as npm publishes it. */
export async function readingProblems(library, documents) {
  const { SCRIPT_OPTIONS } = await import(
    pathToFileURL(`${cacheDirectory}plugin/explorer-files.js`).href
  );
  const outfile = `${cacheDirectory}read-document.cjs`;
  const entryPoints = [`${rootDirectory}tools/explorer/read-document.ts`];
  await build({ ...SCRIPT_OPTIONS, format: 'cjs', platform: 'browser', entryPoints, outfile });
  const { parseDocument, readDocument } = require(outfile);
  return documents.flatMap((text) =>
    ['strict', 'lenient'].flatMap((mode) => {
      const { document, ...own } = asRead(() => {
        const parsed = parseDocument(text);
        return { document: parsed, ...readDocument(parsed, mode) };
      });
      const name = document?.model.name ?? 'Run';
      if (document?.isArray) return [];
      const theirs = readByLibrary(library[name], text, mode);
      const isSame = isDeepStrictEqual(own.issues, theirs.issues) && own.count === theirs.count;
      return isSame
        ? []
        : [`the explorer reads ${text.slice(0, 80)} otherwise than ${name} (${mode})`];
    }),
  );
}

function asRead(read) {
  try {
    return read();
  } catch (error) {
    return { issues: error.message };
  }
}

/** What the library says of a text: its problems, or the message of the error of a text that is not JSON. */
export function readByLibrary(model, text, mode) {
  const { success, data, error } = model.safeFromJson(text, { mode });
  if (success) return plain({ issues: data.readIssues, count: data.readIssues.length });
  return error.issues
    ? plain({ issues: error.issues, count: error.issueCount })
    : { issues: error.message };
}

/** Two builds of the library have classes of their own. */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
