import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';

/** `[title, anchor, the words under it]` */
export type GuideSection = readonly [title: string, anchor: string, words: string];

/** The parts of a written guide under its headings, each word once. */
export function guideSections(file: string): readonly GuideSection[] {
  const main =
    readFileSync(file, 'utf8')
      .split(/<main[^>]*>/)[1]
      ?.split('</main>')[0] ?? '';
  const parts = main.split(/(?=<h[1-4][^>]*\sid=")/);
  return parts.flatMap((part): GuideSection[] => {
    const [heading, anchor] = /^<h[1-4][^>]*\sid="([^"]*)"[^>]*>[^]*?<\/h[1-4]>/.exec(part) ?? [];
    if (heading === undefined || anchor === undefined) return [];
    const title = textOf(heading).replace(/#$/, '').trim();
    return [[title, anchor, uniqueWords(textOf(part.slice(heading.length)))]];
  });
}

function textOf(html: string): string {
  return parse(html.replaceAll('<', ' <'), { blockTextElements: {} })
    .text.replaceAll(/\s+/g, ' ')
    .trim();
}

function uniqueWords(text: string): string {
  const words = text.match(/[\p{L}_][\p{L}\p{N}_]{2,}/gu) ?? [];
  return [...new Set(words)].join(' ');
}
