import { readFileSync } from 'node:fs';
import { JSX } from 'typedoc';

import type { ReferenceContext } from './context.js';

/** Documents to start from, by what their buttons say. */
const SAMPLES = [
  ['A failed run', 'failed-run-api-2.2.json'],
  ['A repaired run', 'repaired-run.json'],
  ['A page of a run and its retries', 'retried-run-page.json'],
  ['A run that succeeded', 'successful-run.json'],
] as const;

/** The page that explains a document; tools/explorer has its script. */
export function explorerPage(context: ReferenceContext): JSX.Element {
  const documents = samples(context);
  return (
    <>
      <p class="lead">
        Paste a run, a page of runs or the output of a run, and see what it says: why it failed,
        what each key means, and what the library says of it.
      </p>
      <p>
        <strong>Nothing leaves this page.</strong> The document is read in your browser, and the
        page's Content-Security-Policy forbids every connection, so that it could not be sent
        anywhere.
      </p>
      <noscript>
        <p>
          It needs JavaScript. Without it, <code>npx databricks-runs report run.json</code> says why
          a run failed.
        </p>
      </noscript>
      <div id="explorer-form" class="scripted">
        <label for="explorer-text">
          JSON of a run, a page of runs/list or an answer of runs/get-output
        </label>
        <textarea
          id="explorer-text"
          rows={8}
          spellcheck={false}
          autocomplete="off"
          placeholder="Paste it anywhere on this page, or drop a file."
        />
        <div class="explorer-choices">
          <label>
            Open a file{' '}
            <input type="file" id="explorer-file" accept=".json,.txt,application/json" />
          </label>
          <fieldset>
            <legend>Reading</legend>
            <label>
              <input type="radio" name="mode" id="explorer-strict" checked /> strict
            </label>
            <label>
              <input type="radio" name="mode" id="explorer-lenient" /> lenient
            </label>
          </fieldset>
          <div id="explorer-sample-buttons" role="group" aria-label="Samples">
            <span>Samples:</span>
            {documents.map(({ title }) => (
              <button type="button">{title}</button>
            ))}
          </div>
        </div>
      </div>
      <p id="explorer-status" role="status" />
      <div id="explorer-result" hidden>
        {context.section('what-happened', 'What happened')}
        <div id="explorer-report" class="report" />
        {context.section('problems', 'Problems')}
        <div id="explorer-problems" />
        {context.section('keys', 'Every key')}
        <p class="place" id="explorer-keys">
          Arrow keys move and open, Enter goes to the details, Escape comes back.
        </p>
        <div class="explorer-document">
          <ul
            role="tree"
            id="explorer-tree"
            aria-label="Document"
            aria-describedby="explorer-keys"
          />
          <div id="explorer-details" role="region" aria-label="Details of the key" tabIndex={0} />
        </div>
      </div>
      <script type="application/json" id="explorer-samples">
        <JSX.Raw html={JSON.stringify(documents).replaceAll('<', '\\u003c')} />
      </script>
      <script src={context.relativeURL('assets/explorer.js')} defer></script>
    </>
  );
}

function samples({ site }: ReferenceContext): readonly { title: string; text: string }[] {
  const files = SAMPLES.map(([title, file]) => ({
    title,
    text: readFileSync(`examples/runs/${file}`, 'utf8'),
  }));
  const [failed] = files;
  const output = site.registry.models.get('RunOutput')?.model.example?.().toJson(2);
  return [
    ...files,
    { title: 'A run with mistakes', text: withMistakes(failed?.text ?? '') },
    ...(output === undefined ? [] : [{ title: 'The output of a task run', text: output }]),
  ];
}

/** Mistakes as people make them: a misspelt value, a text for a number, an integer that a double cannot hold. */
function withMistakes(text: string): string {
  const run = JSON.parse(text) as Record<string, unknown>;
  const state = { ...(run['state'] as object), life_cycle_state: 'TERMINATD' };
  const changed = { ...run, state, start_time: 'yesterday' };
  return JSON.stringify(changed, null, 2).replace(/("job_id": )\d+/, '$19007199254740993');
}
