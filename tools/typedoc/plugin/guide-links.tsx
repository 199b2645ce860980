import { JSX, type DocumentReflection } from 'typedoc';

import type { ReferenceContext } from './context.js';

/** How many guides a page names. */
const SHOWN = 3;

/** Links to the guides whose code uses an exported name, the guide that is most about it first. */
export function guideLinks(context: ReferenceContext, name: string): JSX.Element {
  const guides = context.site.guides
    .map((guide) => ({ guide, share: shareOf(guide, name) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
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

/** How much of a guide's code is the name: as `Name`, in `Name.member`, or imported by a sample. */
function shareOf(guide: DocumentReflection, name: string): number {
  const text = guide.content.map((part) => part.text).join('');
  const code = (text.match(/`{3}ts\n[^]*?`{3}|`[^`\n]+`/g) ?? []).join(' ');
  const uses = code.match(new RegExp(`(?<![\\w.])${name}\\b`, 'g'))?.length ?? 0;
  return uses / Math.max(code.length, 1);
}
