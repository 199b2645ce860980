/** The theme, the copy buttons and the filter of a page's fields. */
(() => {
  const themes = { os: 'system', light: 'light', dark: 'dark' };
  const themeButton = document.getElementById('theme');
  const label = themeButton.querySelector('span');
  const show = () => {
    label.textContent = `: ${themes[document.documentElement.dataset.theme] ?? themes.os}`;
  };
  themeButton.addEventListener('click', () => {
    const names = Object.keys(themes);
    const next = names[(names.indexOf(document.documentElement.dataset.theme) + 1) % names.length];
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // A page from the file system may not be allowed to keep it.
    }
    show();
  });
  show();

  for (const button of document.querySelectorAll('pre > button')) {
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.previousElementSibling.textContent);
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = 'Copy'), 1200);
    });
  }

  // What scrolls must be reachable by keyboard.
  for (const block of document.querySelectorAll('pre, .tsd-signature, .prose table')) {
    if (block.scrollWidth > block.clientWidth || block.scrollHeight > block.clientHeight) {
      block.tabIndex = 0;
    }
  }

  const current = document.querySelector('.site-navigation [aria-current]');
  current?.scrollIntoView({ block: 'center' });
  if (!location.hash) window.scrollTo(0, 0);

  const text = document.getElementById('field-filter');
  if (!text) return;
  const required = document.getElementById('field-required');
  const rows = [...document.querySelectorAll('.fields tr[data-required][id]')];
  const count = document.getElementById('field-count');
  const filter = () => {
    const wanted = text.value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const isShown =
        row.textContent.toLowerCase().includes(wanted) &&
        (!required?.checked || row.dataset.required === 'true');
      row.hidden = !isShown;
      shown += isShown ? 1 : 0;
      const nested = row.nextElementSibling;
      if (nested?.classList.contains('nested')) nested.hidden = !isShown;
    }
    count.textContent =
      shown === 0
        ? 'No field of this model has that. The search (/) looks through all models.'
        : shown < rows.length
          ? `${shown} of ${rows.length} fields`
          : '';
  };
  text.addEventListener('input', filter);
  required?.addEventListener('change', filter);
})();
