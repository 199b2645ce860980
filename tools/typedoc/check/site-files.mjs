import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';

const cache = new Map();

/** All files under a folder, as paths from it. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/^\/+/, ''))
    .sort();
}

/** The pages of the site, as paths from its folder. */
export function pagesOf(site) {
  return filesOf(site).filter((name) => name.endsWith('.html'));
}

/** A page as a tree of elements. */
export function readPage(site, name) {
  const file = `${site}/${name}`;
  let page = cache.get(file);
  if (!page) {
    // Code blocks are parsed too, unlike the parser's default.
    page = parse(readFileSync(file, 'utf8'), { blockTextElements: { script: true, style: true } });
    cache.set(file, page);
  }
  return page;
}

/** All elements of a page in order: a walk, since a selector is matched against each of 400,000 links. */
export function elementsOf(page) {
  const found = [];
  const pending = [page];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (element.tagName) found.push(element);
    pending.push(...element.children.toReversed());
  }
  return found;
}

/** The text of an element with entities decoded. */
export function textOf(element) {
  return element.text.trim();
}
