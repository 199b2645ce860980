/** The search dialog: `/` or Ctrl+K opens it, arrows choose, Enter goes. */
(() => {
  const dialog = document.getElementById('search');
  const input = document.getElementById('search-input');
  const list = document.getElementById('search-results');
  const status = document.getElementById('search-status');
  const button = document.getElementById('search-open');
  const base = document.documentElement.dataset.base;
  let selected = 0;

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.textContent = text;
    return made;
  }

  function option(hit, at) {
    const item = document.createElement('a');
    item.id = `hit-${at}`;
    item.setAttribute('role', 'option');
    item.tabIndex = -1;
    item.href = base + hit.url;
    item.append(element('b', '', hit.name), element('span', 'where', hit.where));
    if (hit.alias && hit.alias !== hit.name) item.append(element('code', '', hit.alias));
    if (hit.path) item.append(element('code', 'path', hit.path));
    if (hit.what) item.append(element('span', 'what', hit.what));
    return item;
  }

  function select(at) {
    const options = list.children;
    if (options.length === 0) return;
    selected = (at + options.length) % options.length;
    [...options].forEach((item, index) => item.setAttribute('aria-selected', index === selected));
    options[selected].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', options[selected].id);
  }

  async function update() {
    await window.loadSearchData();
    const hits = window.rankEntries(window.searchData, input.value);
    list.replaceChildren(...hits.map(option));
    input.setAttribute('aria-expanded', String(hits.length > 0));
    input.removeAttribute('aria-activedescendant');
    status.textContent =
      hits.length > 0
        ? 'Arrow keys choose, Enter opens, Escape closes.'
        : input.value.trim()
          ? 'Nothing found. Try a part of the name, or a word that a guide would have.'
          : 'Type a JSON name, a property, a value, a type, a path or a word of a guide.';
    select(0);
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    void update();
  }

  function go(item) {
    if (!item) return;
    dialog.close();
    location.assign(item.href);
  }

  button.addEventListener('click', open);
  input.addEventListener('input', () => void update());
  input.addEventListener('keydown', (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      select(selected + steps[event.key]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(list.children[selected]);
    }
  });
  list.addEventListener('click', (event) => {
    if (event.target.closest('a') && !event.ctrlKey && !event.metaKey) dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest?.('input, textarea, select');
    const isShortcut =
      (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping);
    if (!isShortcut) return;
    event.preventDefault();
    open();
  });
})();
