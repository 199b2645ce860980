import { parse } from 'node-html-parser';

/** The texts of a page as a reader sees them, by the parser of another package; `<noscript>` as where scripts do not run. */
export function pageText(page: string): string {
  const root = parse(page.replace(/<\/?noscript>/g, ''), {
    blockTextElements: { script: false, style: false },
  });
  return root.text;
}
