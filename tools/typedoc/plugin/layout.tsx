import { JSX, type PageEvent, type Reflection } from 'typedoc';

import { contentPolicy } from './content-policy.js';
import { EXPLORER } from './extra-pages.js';
import type { ReferenceContext } from './context.js';
import { pageContents, siteNavigation } from './navigation.js';
import { descriptionOf, titleOf } from './page-titles.js';
import { pageFooter, shortcutsDialog } from './page-footer.js';
import { previewTags } from './preview-tags.js';

type Template = (page: PageEvent<Reflection>) => JSX.Element | string;

/** Set before the page is painted, so that a chosen theme does not flash. */
const CHOOSE_THEME =
  'try{document.documentElement.dataset.theme=localStorage.getItem("theme")||"os"}catch{}';

const POLICY = contentPolicy([CHOOSE_THEME]);

/** The frame of every page. */
export function layout(
  context: ReferenceContext,
  template: Template,
  props: PageEvent<Reflection>,
): JSX.Element {
  // The body first: rendering it collects the headings that the list beside it shows.
  const body = template(props);
  const asset = (name: string): string => context.relativeURL(`assets/${name}`);
  return (
    <html lang="en" data-base={context.relativeURL('./')}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={POLICY} />
        <title>{titleOf(props)}</title>
        <meta name="description" content={descriptionOf(props)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {previewTags(context, props)}
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={asset('highlight.css')} />
        <link rel="stylesheet" href={asset('site.css')} />
        {props.url === EXPLORER && <link rel="stylesheet" href={asset('explorer.css')} />}
        <script>
          <JSX.Raw html={CHOOSE_THEME} />
        </script>
        <script src={asset('site.js')} defer></script>
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        {topBar(context)}
        <div class="frame">
          {siteNavigation(context, props)}
          <main id="content" tabIndex={-1}>
            {context.header(props)}
            {body}
            {pageFooter(context)}
          </main>
          {pageContents(props)}
        </div>
        {searchDialog()}
        {shortcutsDialog()}
      </body>
    </html>
  );
}

function topBar(context: ReferenceContext): JSX.Element {
  return (
    <header class="top">
      <button type="button" class="menu" popovertarget="site-navigation">
        Menu
      </button>
      <a class="title" href={context.relativeURL('index.html')}>
        databricks-jobs
      </a>
      <a class="explorer-link" href={context.relativeURL(EXPLORER)}>
        Explorer
      </a>
      <button type="button" id="search-open" class="scripted" aria-keyshortcuts="/ Control+K">
        Search <span class="wide">fields, types and guides</span> <kbd>/</kbd>
      </button>
      <button type="button" id="theme" class="scripted">
        Theme<span>: system</span>
      </button>
    </header>
  );
}

function searchDialog(): JSX.Element {
  return (
    <dialog id="search" aria-label="Search">
      <input
        id="search-input"
        type="text"
        role="combobox"
        aria-label="Search fields by JSON name or property, types and guides"
        aria-controls="search-results"
        aria-expanded="false"
        aria-autocomplete="list"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder="run_id, tasks.state, timed_out …"
      />
      <div id="search-results" role="listbox" aria-label="Results" />
      <p id="search-status" role="status" />
    </dialog>
  );
}
