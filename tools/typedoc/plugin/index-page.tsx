import { JSX } from 'typedoc';

import type { ReferenceContext } from './context.js';
import { COMMANDS, EXPLORER } from './extra-pages.js';
import { subjectAnchor } from './page-header.js';

/** Every page of the site by subject, each with its first sentence. */
export function indexPage(context: ReferenceContext): JSX.Element {
  const { site } = context;
  return (
    <>
      <p>
        The <a href={EXPLORER}>explorer</a> explains a document that you paste, key by key;{' '}
        <a href={COMMANDS}>commands and options</a> are those of the command line.
      </p>
      <p>
        For programs: <a href="openapi.json">openapi.json</a>, the schemas of all models;{' '}
        <a href="llms.txt">llms.txt</a>, every page as Markdown.
      </p>
      {site.subjects.map(({ title, pages }) => (
        <>
          {context.section(subjectAnchor(title), title)}
          <dl class="index">
            {pages.map((page) => (
              <div>
                <dt>
                  <a href={context.urlTo(page)}>{page.name}</a>
                </dt>
                <dd>{page.isDocument() ? '' : site.summaryOf(page)}</dd>
              </div>
            ))}
          </dl>
        </>
      ))}
    </>
  );
}
