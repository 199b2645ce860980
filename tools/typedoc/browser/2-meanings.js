/**
 * What the search looks through, and what it says of fields: `loadSearchData()` and `loadMeanings()`. A script, and not fetch, so that
 * it works from the file system; loaded when it is first needed.
 */
(() => {
  const base = document.documentElement.dataset.base;
  let loading;
  let meanings;

  window.loadSearchData = () => {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${base}assets/search-data.js`;
      script.onload = () => resolve(window.searchData);
      script.onerror = () =>
        reject(new Error('The data of the search cannot be loaded; reload the page.'));
      document.head.append(script);
    });
    return loading;
  };

  window.loadMeanings = async () => {
    meanings ??= meaningsIn(await window.loadSearchData());
    return meanings;
  };

  /** Each meaning has a type, a text and the address of more. */
  function meaningsIn({ pages, entries }) {
    const fields = new Map();
    const values = new Map();
    const addresses = new Map();
    for (const [title, url] of pages) if (!addresses.has(title)) addresses.set(title, url);
    for (const [name, , at, anchor, kind, what] of entries) {
      const [title, page] = pages[at];
      const url = `${page}#${anchor}`;
      const [type, ...text] = what.split(' · ');
      if (kind === 'f') fields.set(`${title}.${name}`, { type, text: text.join(' · '), url });
      if (kind === 'v') values.set(`${title}.${name}`, { type: title, text: what, url });
    }
    return {
      ofField: (model, wire) => fields.get(`${model}.${wire}`),
      ofValue: (name, value) => values.get(`${name}.${value}`),
      pageOf: (name) => addresses.get(name),
    };
  }
})();
