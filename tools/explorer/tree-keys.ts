/** Opens and closes items of a tree. */
interface Folding {
  open(item: HTMLElement): void;
  close(item: HTMLElement): void;
}

/**
 * Where a key leads in an ARIA tree. The same item, if the key opens or closes it or leads nowhere; undefined for keys that mean
 * nothing in a tree.
 */
export function itemAfter(
  tree: HTMLElement,
  item: HTMLElement,
  key: string,
  folding: Folding,
): HTMLElement | undefined {
  const isOpen = item.getAttribute('aria-expanded') === 'true';
  switch (key) {
    case 'ArrowDown':
      return neighborOf(tree, item, 1);
    case 'ArrowUp':
      return neighborOf(tree, item, -1);
    case 'Home':
      return shownItems(tree)[0];
    case 'End':
      return shownItems(tree).at(-1);
    case 'ArrowRight':
      folding.open(item);
      return isOpen ? neighborOf(tree, item, 1) : item;
    case 'ArrowLeft':
      folding.close(item);
      return isOpen
        ? item
        : (item.parentElement?.closest<HTMLElement>('[role="treeitem"]') ?? item);
    default:
      return undefined;
  }
}

function neighborOf(tree: HTMLElement, item: HTMLElement, step: number): HTMLElement {
  const shown = shownItems(tree);
  return shown[shown.indexOf(item) + step] ?? item;
}

function shownItems(tree: HTMLElement): HTMLElement[] {
  return [...tree.querySelectorAll<HTMLElement>('[role="treeitem"]')].filter(
    (item) => item.parentElement?.closest('[hidden]') === null,
  );
}
