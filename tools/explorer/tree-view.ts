import { childrenOf, pathOf, sizeOf, type DocumentNode } from './document-node';
import { element } from './element';
import { explainNode } from './explain-node';
import { leadsTo, nodesTo } from './locate';
import type { Meanings } from './meanings';
import { itemAfter } from './tree-keys';
import { kindOfValue, valueText } from './value-text';

const LONGEST_VALUE = 120;

/** What the tree needs to know of the rest of the page. */
export interface TreeOptions {
  readonly meanings: Meanings;
  /** The paths of the problems, in the order of the document. */
  readonly problemPaths: readonly string[];
  /** Called when another node is chosen. */
  readonly onSelect: (node: DocumentNode) => void;
  /** Called when the reader wants to go to what is said of the node. */
  readonly onEnter: () => void;
}

/**
 * A document as an ARIA tree. What stands below a node is made when the node is opened, and long arrays are cut into ranges, so
 * that a document of any size is there at once.
 */
export class TreeView {
  readonly #list: HTMLElement;
  readonly #options: TreeOptions;
  readonly #root: DocumentNode;
  readonly #nodes = new WeakMap<Element, DocumentNode>();
  #selected: HTMLElement | undefined;
  readonly #folding = {
    open: (item: HTMLElement): void => {
      this.#open(item);
    },
    close: (item: HTMLElement): void => {
      this.#close(item);
    },
  };

  constructor(list: HTMLElement, root: DocumentNode, options: TreeOptions) {
    this.#list = list;
    this.#root = root;
    this.#options = options;
    const item = this.#itemOf(root, 1, 1, 1);
    list.replaceChildren(item);
    list.onclick = (event) => {
      this.#onClick(event);
    };
    list.onkeydown = (event) => {
      this.#onKey(event);
    };
    this.#open(item);
    this.#select(item);
  }

  /** Opens all that stands around the value of a path, chooses it and shows it. */
  reveal(path: string): void {
    let item = this.#list.firstElementChild as HTMLElement;
    for (const node of nodesTo(this.#root, path).slice(1)) {
      this.#open(item);
      const wanted = keyOf(node);
      const inside = [...(item.lastElementChild as HTMLElement).children] as HTMLElement[];
      const next = inside.find((each) => keyOf(this.#nodeOf(each)) === wanted);
      if (!next) break;
      item = next;
    }
    this.#select(item);
    item.focus({ preventScroll: true });
    item.firstElementChild?.scrollIntoView({ block: 'center' });
  }

  /** Puts the keyboard back on the chosen node. */
  focus(): void {
    this.#selected?.focus();
  }

  #nodeOf(item: Element): DocumentNode {
    return this.#nodes.get(item) as DocumentNode;
  }

  #itemOf(node: DocumentNode, level: number, position: number, size: number): HTMLElement {
    const item = element('li', '', this.#rowOf(node));
    item.setAttribute('role', 'treeitem');
    item.setAttribute('aria-level', String(level));
    item.setAttribute('aria-posinset', String(position));
    item.setAttribute('aria-setsize', String(size));
    item.setAttribute('aria-selected', 'false');
    item.tabIndex = -1;
    item.dataset['path'] = pathOf(node);
    if (sizeOf(node) > 0) item.setAttribute('aria-expanded', 'false');
    this.#nodes.set(item, node);
    return item;
  }

  #rowOf(node: DocumentNode): HTMLElement {
    const { meanings, problemPaths } = this.#options;
    const { type, text } = explainNode(node, meanings);
    const row = element('div', 'row', element('span', 'key', labelOf(node)), ' ');
    if (node.range) return row;
    row.append(
      element('span', `value ${kindOfValue(node.value)}`, valueText(node.value, LONGEST_VALUE)),
      ' ',
    );
    const own = pathOf(node);
    const [nearest] = problemPaths.filter((path) => leadsTo(node, path));
    if (nearest !== undefined)
      row.append(element('b', 'faulty', nearest === own ? 'problem' : 'problem inside'), ' ');
    row.append(element('span', 'about', text === '' ? type : `${type} · ${text}`));
    return row;
  }

  #open(item: HTMLElement): void {
    if (item.getAttribute('aria-expanded') !== 'false') return;
    item.setAttribute('aria-expanded', 'true');
    const known = item.querySelector<HTMLElement>(':scope > [role="group"]');
    if (known) {
      known.hidden = false;
      return;
    }
    const level = Number(item.getAttribute('aria-level')) + 1;
    const children = childrenOf(this.#nodeOf(item));
    const group = element('ul');
    group.setAttribute('role', 'group');
    group.append(
      ...children.map((child, at) => this.#itemOf(child, level, at + 1, children.length)),
    );
    item.append(group);
  }

  #close(item: HTMLElement): void {
    if (item.getAttribute('aria-expanded') !== 'true') return;
    item.setAttribute('aria-expanded', 'false');
    (item.lastElementChild as HTMLElement).hidden = true;
  }

  #select(item: HTMLElement): void {
    if (this.#selected) {
      this.#selected.tabIndex = -1;
      this.#selected.setAttribute('aria-selected', 'false');
    }
    this.#selected = item;
    item.tabIndex = 0;
    item.setAttribute('aria-selected', 'true');
    this.#options.onSelect(this.#nodeOf(item));
  }

  #onClick(event: MouseEvent): void {
    const item = (event.target as Element).closest<HTMLElement>('[role="treeitem"]');
    if (!item || String(getSelection()) !== '') return;
    const isChosen = item === this.#selected;
    if (!isChosen) this.#select(item);
    if (item.getAttribute('aria-expanded') === 'false') this.#open(item);
    else if (isChosen) this.#close(item);
    item.focus({ preventScroll: true });
  }

  #onKey(event: KeyboardEvent): void {
    const item = this.#selected;
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#options.onEnter();
      return;
    }
    const next = itemAfter(this.#list, item, event.key, this.#folding);
    if (next === undefined) return;
    event.preventDefault();
    if (next === item) return;
    this.#select(next);
    next.focus({ preventScroll: true });
    next.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }
}

function labelOf({ steps, range }: DocumentNode): string {
  if (range) return `${String(range[0])} to ${String(range[1])}`;
  const last = steps.at(-1);
  return last === undefined ? 'document' : String(last);
}

function keyOf(node: DocumentNode): string {
  return `${pathOf(node)} ${node.range?.join('-') ?? ''}`;
}
