import { JSX, type DocumentReflection } from 'typedoc';

import type { ReferenceContext } from './context.js';

/** How many guides a page names. */
const SHOWN = 3;

/** Links to the guides whose code uses an exported name, the guide that uses it most first. */
export function guideLinks(context: ReferenceContext, name: string): JSX.Element {
  const guides = context.site.guides
    .map((guide) => ({ guide, uses: usesOf(guide, name) }))
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses)
    .slice(0, SHOWN);
  if (guides.length === 0) return <></>;
  return (
    <p class="place">
      In the guides:{' '}
      {guides.map(({ guide }, at) => [
        at > 0 && ', ',
        <a href={context.urlTo(guide)}>{guide.name}</a>,
      ])}
    </p>
  );
}

/** How often a guide has the name in code: `Name`, `Name.member`, or imported by a sample. */
function usesOf(guide: DocumentReflection, name: string): number {
  const text = guide.content.map((part) => part.text).join('');
  const code = text.match(/`{3}ts\n[^]*?`{3}|`[^`\n]+`/g) ?? [];
  return code.join(' ').match(new RegExp(`(?<![\\w.])${name}\\b`, 'g'))?.length ?? 0;
}
