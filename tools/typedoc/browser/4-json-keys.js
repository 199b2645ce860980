/**
 * The keys of example JSON say what they mean when they are hovered over or have the focus, and lead to the reference. The first
 * key is reached by Tab, the others by the arrow keys. Nothing is made before somebody goes near a block.
 */
(() => {
  const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
  /** What a whole document is, by a key that only it has. */
  const ROOTS = { runs: 'RunPage', metadata: 'RunOutput', run_id: 'Run' };
  const HIDE_AFTER_MS = 150;
  const base = document.documentElement.dataset.base;
  const blocks = document.querySelectorAll('pre:has(> code.json)');
  if (blocks.length === 0) return;

  const tip = document.createElement('div');
  tip.id = 'key-meaning';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  document.body.append(tip);
  let hiding;
  let shownFor;

  for (const block of blocks) {
    block.tabIndex = 0;
    const begin = () => void prepare(block);
    block.addEventListener('pointerenter', begin, { once: true });
    block.addEventListener('focus', begin, { once: true });
  }

  async function prepare(block) {
    if (block.dataset.isReady) return;
    block.dataset.isReady = 'true';
    const meanings = await window.loadMeanings();
    const code = block.querySelector('code');
    const links = keysOf(code.textContent, meanings)
      .map(({ start, end, meaning }) => linkAround(code, start, end, meaning))
      .filter(Boolean);
    if (links.length === 0) return;
    links[0].tabIndex = 0;
    block.addEventListener('keydown', (event) => move(event, links));
  }

  /** Each key whose meaning is known, with its place in the text. */
  function keysOf(text, meanings) {
    const found = [];
    const around = [];
    let type = rootOf(text);
    for (const { 0: token, 1: colon, index } of text.matchAll(TOKENS)) {
      const top = around.at(-1);
      if (token === '{' || token === '[') {
        around.push({ isArray: token === '[', type: inside(type, token) });
        type = around.at(-1).type;
      } else if (token === '}' || token === ']') {
        around.pop();
        type = around.at(-1)?.type;
      } else if (colon && top) {
        const literal = token.slice(0, token.length - colon.length);
        const isFree = top.type?.startsWith('map of ');
        const meaning = isFree ? undefined : meanings.ofField(top.type, JSON.parse(literal));
        type = isFree ? top.type.slice('map of '.length) : meaning?.type;
        if (meaning) found.push({ start: index, end: index + literal.length, meaning });
      }
    }
    return found;
  }

  /** The type of what stands in an array of the type; that of an object is its own. */
  function inside(type, token) {
    return token === '[' ? type?.replace(/^array of /, '') : type;
  }

  function rootOf(text) {
    const { pathname } = location;
    const model = /\/classes\/(\w+)\.html$/.exec(pathname)?.[1];
    if (model) return model;
    return Object.entries(ROOTS).find(([key]) => text.includes(`"${key}"`))?.[1];
  }

  /** The key of the text, which lies in one element of its own, becomes a link. */
  function linkAround(code, start, end, { type, text, url }) {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const next = offset + node.length;
      if (start < next) {
        if (end > next) return undefined;
        const range = document.createRange();
        range.setStart(node, start - offset);
        range.setEnd(node, end - offset);
        const link = document.createElement('a');
        link.className = 'json-key';
        link.href = base + url;
        link.tabIndex = -1;
        range.surroundContents(link);
        for (const event of ['focus', 'pointerenter'])
          link.addEventListener(event, () => show(link, type, text));
        for (const event of ['blur', 'pointerleave']) link.addEventListener(event, hideSoon);
        return link;
      }
      offset = next;
    }
    return undefined;
  }

  function move(event, links) {
    const at = links.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (at === -1 || to === undefined || !links[to]) return;
    event.preventDefault();
    links[at].tabIndex = -1;
    links[to].tabIndex = 0;
    links[to].focus();
  }

  function show(link, type, text) {
    clearTimeout(hiding);
    shownFor?.removeAttribute('aria-describedby');
    shownFor = link;
    link.setAttribute('aria-describedby', tip.id);
    const kind = document.createElement('b');
    kind.textContent = type;
    tip.replaceChildren(kind, ` ${text}`);
    tip.hidden = false;
    const { left, top, bottom } = link.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    const isBelow = bottom + height + 8 < innerHeight;
    tip.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    tip.style.top = `${isBelow ? bottom + 4 : top - height - 4}px`;
  }

  /** Soon, and not at once: the pointer may be on its way to the text. */
  function hideSoon() {
    clearTimeout(hiding);
    hiding = setTimeout(hide, HIDE_AFTER_MS);
  }

  function hide() {
    tip.hidden = true;
    shownFor?.removeAttribute('aria-describedby');
  }

  tip.addEventListener('pointerenter', () => clearTimeout(hiding));
  tip.addEventListener('pointerleave', hideSoon);
  addEventListener('scroll', hide, { passive: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
})();
