/** Which place of a page is read, and places that stand in folded tables: `#tasks.state.result_state` opens all around it. */
(() => {
  /** Just below the place to which a link scrolls. */
  const LINE = 96;
  const contents = document.querySelector('.contents nav');
  const links = [...(contents?.querySelectorAll('a') ?? [])];
  const places = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
  );
  let marked;
  let isWaiting = false;

  /** Marks the last place in the list of contents whose beginning has been passed. */
  function spy() {
    isWaiting = false;
    let at = -1;
    places.forEach((place, index) => {
      if (place && place.offsetParent !== null && place.getBoundingClientRect().top <= LINE)
        at = index;
    });
    const next = links[at];
    if (next === marked) return;
    marked?.removeAttribute('aria-current');
    marked = next;
    if (!next) return;
    next.setAttribute('aria-current', 'location');
    const { top, bottom } = next.getBoundingClientRect();
    const around = contents.getBoundingClientRect();
    if (top < around.top || bottom > around.bottom) {
      contents.scrollTop += top - around.top - contents.clientHeight / 2;
    }
  }

  if (links.length > 0) {
    const later = () => {
      if (!isWaiting) requestAnimationFrame(spy);
      isWaiting = true;
    };
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    spy();
  }

  /** The row of a path, step by step; what is folded around it is opened. */
  function rowAt(path) {
    const [first, ...steps] = path.split('.');
    let row = document.getElementById(first);
    for (const step of steps) {
      const details = row?.nextElementSibling?.querySelector('details');
      if (!details) return undefined;
      details.open = true;
      row = rowsIn(details).find((each) => each.querySelector('.wire')?.textContent === step);
    }
    return row;
  }

  function rowsIn(details) {
    return [...details.querySelectorAll(':scope > table > tbody > .field, :scope > dl > dt')];
  }

  function goToHash() {
    const path = decodeURIComponent(location.hash.slice(1));
    document.querySelector('.is-target')?.classList.remove('is-target');
    if (!path.includes('.') || document.getElementById(path)) return;
    const row = rowAt(path);
    row?.classList.add('is-target');
    row?.scrollIntoView();
  }

  addEventListener('hashchange', goToHash);
  goToHash();

  /** Rows of a table that is opened get links to themselves. */
  document.addEventListener(
    'toggle',
    ({ target }) => {
      const around = target.closest?.('.nested')?.previousElementSibling;
      if (!target.open || !around || target.dataset.hasAnchors) return;
      target.dataset.hasAnchors = 'true';
      const place = around.id || around.dataset.place;
      if (!place) return;
      for (const row of rowsIn(target)) {
        const wire = row.querySelector('.wire');
        row.dataset.place = `${place}.${wire.textContent}`;
        const anchor = document.createElement('a');
        anchor.className = 'anchor';
        anchor.href = `#${row.dataset.place}`;
        anchor.textContent = '#';
        anchor.setAttribute('aria-label', `Link to ${row.dataset.place}`);
        wire.after(anchor);
      }
    },
    true,
  );

  /** Paper cannot be opened: what is folded is printed open. */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('main details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });

  const shortcuts = document.getElementById('shortcuts');
  document.getElementById('shortcuts-open').addEventListener('click', () => shortcuts.showModal());
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest?.('input, textarea, select');
    if (event.key !== '?' || isTyping || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    shortcuts.showModal();
  });
})();
