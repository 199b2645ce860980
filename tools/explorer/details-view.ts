import type { ModelIssue } from '../../src/errors/model-issue';
import { pathOf, type DocumentNode } from './document-node';
import { element } from './element';
import { explainNode } from './explain-node';
import type { Meanings } from './meanings';
import { valueText } from './value-text';

/** A longer text would take the browser seconds to lay out. */
const LONGEST_TEXT = 20_000;

/** Shows what there is to say of one node: path, type, meaning, value, problems, and links to the reference. */
export function showDetails(
  place: HTMLElement,
  node: DocumentNode,
  { meanings, issues, base }: Said,
): void {
  const path = pathOf(node);
  const { type, text, url, value } = explainNode(node, meanings);
  const { named, isItem } = node;
  const facts = element('dl');
  const add = (term: string, ...content: readonly (string | Node)[]): void => {
    facts.append(element('dt', '', term), element('dd', '', ...content));
  };
  add('Path', element('code', '', path === '' ? 'the whole document' : path));
  if (node.range) add('Items', `${String(node.range[0])} to ${String(node.range[1])}`);
  add('Type', typeLink(type, meanings, base));
  if (text !== '') add('Meaning', text);
  if (named && !isItem) {
    const { property, required, secret } = named.field;
    const marks = [required ? 'required' : 'optional', ...(secret ? ['secret'] : [])];
    add('In TypeScript', element('code', '', property), ` (${marks.join(', ')})`);
  }
  if (value) add('This value', `${value.text} `, linkTo(base + value.url, 'All values'));
  if (typeof node.value !== 'object' || node.value === null)
    add('Value', element('code', 'whole', valueText(node.value, LONGEST_TEXT)));
  for (const { path: place, message } of issues.filter((issue) => isOf(issue.path, path)))
    add('Problem', place === path ? message : `${place}: ${message}`);
  const heading = element('h3', '', String(node.steps.at(-1) ?? 'The document'));
  place.replaceChildren(heading, facts);
  if (url !== undefined)
    place.append(
      element('p', '', linkTo(base + url, named ? 'Open in the reference' : `Page of ${type}`)),
    );
}

/** What is said of nodes. */
export interface Said {
  readonly meanings: Meanings;
  readonly issues: readonly ModelIssue[];
  /** Leads from the page to the folder of the site. */
  readonly base: string;
}

/** The problem of the node itself, or of a field that it lacks. */
function isOf(issue: string, path: string): boolean {
  if (issue === path) return true;
  const rest = path === '' ? `.${issue}` : issue.slice(path.length);
  return issue.startsWith(path) && /^\.[^.[]+$/.test(rest);
}

function typeLink(type: string, meanings: Meanings, base: string): Node {
  const [name = ''] = /\w+$/.exec(type) ?? [];
  const url = meanings.pageOf(name);
  if (url === undefined) return document.createTextNode(type);
  return element('span', '', type.slice(0, -name.length), linkTo(base + url, name));
}

/** In another tab: the page holds the document that somebody has pasted. */
function linkTo(href: string, text: string): HTMLElement {
  const link = element('a', '', text);
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.title = 'Opens in a new tab';
  return link;
}
