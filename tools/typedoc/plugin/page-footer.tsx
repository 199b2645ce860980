import { readFileSync } from 'node:fs';
import { JSX } from 'typedoc';

import type { ReferenceContext } from './context.js';

/** What this page needs of package.json. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly repository?: { readonly url: string };
}

const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const SHORTCUTS = [
  [['/', 'Ctrl K'], 'Search fields, types, values and guides'],
  [['↑', '↓', 'Enter'], 'Choose and open what the search found'],
  [['Tab', '↑', '↓'], 'In example JSON: to the keys, and from key to key'],
  [['Ctrl V'], 'On the explorer: explain what is pasted'],
  [['Esc'], 'Close'],
  [['?'], 'Show these keys'],
] as const;

/** The version that the site describes, and where the package, its changes and its source are. */
export function pageFooter(context: ReferenceContext): JSX.Element {
  const { name, version, repository } = MANIFEST;
  const page = `https://www.npmjs.com/package/${name}`;
  // The package holds its sources; npm shows them, also as long as no repository is named.
  const source =
    repository?.url.replace(/^git\+/, '').replace(/\.git$/, '') ??
    `${page}/v/${version}?activeTab=code`;
  return (
    <footer class="page-footer">
      <span>
        {name} {version}
      </span>
      <a href={context.relativeURL('CHANGELOG.md')}>Changes</a>
      <a href={page}>Package</a>
      <a href={source}>Source</a>
      <button type="button" id="shortcuts-open" class="scripted" aria-keyshortcuts="?">
        Keys <kbd>?</kbd>
      </button>
    </footer>
  );
}

/** The keys that the site knows. */
export function shortcutsDialog(): JSX.Element {
  return (
    <dialog id="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">Keys</h2>
      <dl>
        {SHORTCUTS.map(([keys, text]) => (
          <div>
            <dt>
              {keys.map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button>Close</button>
      </form>
    </dialog>
  );
}
