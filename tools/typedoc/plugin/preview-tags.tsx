import { JSX, type PageEvent, type Reflection } from 'typedoc';

import { addressOf } from './address.js';
import type { ReferenceContext } from './context.js';
import { markdownUrl } from './machine-files.js';
import { descriptionOf, titleOf } from './page-titles.js';

/** What a link to the page shows elsewhere, the page's one address, and its Markdown. */
export function previewTags(context: ReferenceContext, props: PageEvent<Reflection>): JSX.Element {
  const address = addressOf(context.options);
  const hasMarkdown = !props.model.isProject();
  return (
    <>
      <meta {...preview('title', titleOf(props))} />
      <meta {...preview('description', descriptionOf(props))} />
      <meta {...preview('type', 'website')} />
      <meta {...preview('site_name', 'databricks-jobs')} />
      {address !== undefined && [
        <link rel="canonical" href={address + props.url} />,
        <meta {...preview('url', address + props.url)} />,
        <meta {...preview('image', `${address}media/report.png`)} />,
      ]}
      {hasMarkdown && (
        <link
          rel="alternate"
          type="text/markdown"
          href={context.relativeURL(markdownUrl(props.url))}
        />
      )}
    </>
  );
}

/** TypeDoc's types do not know the attribute. */
function preview(name: string, content: string): object {
  return { property: `og:${name}`, content };
}
