import { JSX, type PageEvent, type Reflection } from 'typedoc';

import { breakable } from './breakable.js';
import type { ReferenceContext } from './context.js';
import { EXTRA_PAGES } from './extra-pages.js';
import { subjectAnchor } from './page-header.js';
import { JSON_TYPES, type Subject } from './subjects.js';

/**
 * Every page of the site by subject; the subject of this page is open. The types of the JSON, one for each model, are listed on
 * their own pages alone.
 */
export function siteNavigation(
  context: ReferenceContext,
  props: PageEvent<Reflection>,
): JSX.Element {
  return (
    <nav id="site-navigation" class="site-navigation" aria-label="Site" popover="auto">
      <ul>
        <li>{pageLink(context.relativeURL('index.html'), 'Home', props.url === 'index.html')}</li>
        <li>
          {pageLink(context.relativeURL('modules.html'), 'All types', props.url === 'modules.html')}
        </li>
        {EXTRA_PAGES.map(({ url, label }) => (
          <li>{pageLink(context.relativeURL(url), label, props.url === url)}</li>
        ))}
      </ul>
      {context.site.subjects.map((subject) =>
        subject.folder === JSON_TYPES && !subject.pages.some((page) => page === props.model) ? (
          <ul>
            <li>
              {pageLink(
                `${context.relativeURL('modules.html')}#${subjectAnchor(subject.title)}`,
                subject.title,
                false,
              )}
            </li>
          </ul>
        ) : (
          group(context, subject, props.model)
        ),
      )}
    </nav>
  );
}

function group(context: ReferenceContext, subject: Subject, current: Reflection): JSX.Element {
  const isOpen = subject.title === 'Guides' || subject.pages.some((page) => page === current);
  return (
    <details open={isOpen}>
      <summary>
        {subject.title} <span class="count">{String(subject.pages.length)}</span>
      </summary>
      <ul>
        {subject.pages.map((page) => (
          <li>
            {pageLink(
              page === current ? '#' : (context.urlTo(page) ?? '#'),
              page.name,
              page === current,
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function pageLink(href: string, text: string, isCurrent: boolean): JSX.Element {
  return (
    <a href={href} aria-current={isCurrent ? 'page' : undefined}>
      {breakable(text)}
    </a>
  );
}

/** The headings and fields of this page. */
export function pageContents(page: PageEvent<Reflection>): JSX.Element {
  const { pageHeadings, pageSections } = page;
  const all = new Set([...pageSections.flatMap((part) => part.headings), ...pageHeadings]);
  // The title stands above the list already.
  const headings = [...all].filter(({ level }) => level !== 1);
  // The map needs the room.
  if (headings.length < 2 || page.url === 'index.html') return <aside class="contents" />;
  return (
    <aside class="contents">
      <nav aria-label="On this page">
        <p>On this page</p>
        <ul>
          {headings.map((heading) => (
            <li class={`level-${String(heading.level ?? 3)}`}>
              <a href={heading.link}>{breakable(heading.text)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
