/**
 * Which entries fit what was typed, best first. `rankEntries(data, text)` is all there is to it: names and paths that fit
 * letter by letter come first, then what MiniSearch finds by words, with up to two typing errors in a word.
 */
window.rankEntries = (() => {
  const LIMIT = 25;
  const KINDS = { f: 0, p: 1, v: 2, m: 3, s: 4 };
  const WEIGHTS = { f: 1.2, p: 1.3, v: 1, m: 1, s: 0.9 };
  /** After all names that fit come those with a mistake, then those that begin with one, then what has the words. */
  const MISTYPED = 8;
  const BEGUN_MISTYPED = 9;
  const BY_WORDS = 10;

  /** `timed_out`, `timedOut` and `TIMEDOUT` are the same name. */
  const plain = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

  function wordsOf(text) {
    const parted = text.replaceAll(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ').toLowerCase();
    return parted.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  const prepared = new WeakMap();

  function prepare(data) {
    let known = prepared.get(data);
    if (!known) {
      const items = itemsOf(data);
      known = { items, index: indexOf(items), ...mapsOf(data, items) };
      prepared.set(data, known);
    }
    return known;
  }

  function itemsOf(data) {
    const { pages, entries, sections } = data;
    const page = ([name, url, where, path, what], at) => ({
      kind: 'p',
      name,
      alias: '',
      where,
      what,
      url,
      at,
      path,
      more: '',
    });
    const entry = ([name, alias, at, anchor, kind, what]) => {
      const [title, url, , place] = pages[at];
      const path = kind === 'f' && place ? `${place}.${name}` : '';
      const address = anchor ? `${url}#${anchor}` : url;
      return { kind, name, alias, where: title, what, url: address, at, path, more: '' };
    };
    const section = ([name, at, anchor, more]) => {
      const [title, url] = pages[at];
      const address = `${url}#${anchor}`;
      return {
        kind: 's',
        name,
        alias: '',
        where: title,
        what: '',
        url: address,
        at,
        path: '',
        more,
      };
    };
    const items = [...pages.map(page), ...entries.map(entry), ...sections.map(section)];
    for (const item of items) {
      const others = data.keywords[item.url] ?? [];
      item.plain = [item.name, item.alias, ...others].map(plain).filter(Boolean);
    }
    return items;
  }

  function indexOf(items) {
    const index = new window.MiniSearch({
      fields: ['whole', 'name', 'alias', 'what', 'where', 'more'],
      idField: 'id',
      tokenize: (text, field) =>
        field === 'name' || field === 'alias' ? [...wordsOf(text), plain(text)] : wordsOf(text),
      searchOptions: {
        tokenize: wordsOf,
        boost: { name: 6, alias: 5, what: 1.5 },
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2),
        weights: { fuzzy: 0.5, prefix: 0.7 },
        boostDocument: (id) => WEIGHTS[items[id].kind],
      },
    });
    const wholeOf = ({ kind, plain: names }) => (kind === 's' ? '' : [...new Set(names)].join(' '));
    index.addAll(items.map((item, id) => ({ ...item, id, whole: wholeOf(item) })));
    return index;
  }

  /** The entries of a page, and the page whose entries a field's value has. */
  function mapsOf({ pages }, items) {
    const pageOf = new Map(pages.map(([title], at) => [title, at]));
    const entriesOf = Map.groupBy
      ? Map.groupBy(items, ({ at }) => at)
      : items.reduce(
          (map, item) => map.set(item.at, [...(map.get(item.at) ?? []), item]),
          new Map(),
        );
    const targetOf = ({ kind, what }) =>
      kind === 'f' ? pageOf.get(what.split(' · ')[0].split(' ').at(-1)) : undefined;
    return { entriesOf, targetOf };
  }

  /** What a path such as `tasks[0].state.result_state` or `Run.tasks` leads to. */
  function follow({ items, entriesOf, targetOf }, steps) {
    const [first, ...rest] = steps.map(plain);
    const names = (item) => item.plain.includes(first);
    let found = items.filter((item) => item.kind === 'p' && names(item));
    if (found.length === 0) found = items.filter((item) => item.kind === 'f' && names(item));
    for (const step of rest) {
      const places = new Set(found.map((item) => (item.kind === 'p' ? item.at : targetOf(item))));
      found = [...places].flatMap((at) =>
        (entriesOf.get(at) ?? []).filter(
          ({ kind, plain: names }) => kind !== 'p' && names.includes(step),
        ),
      );
    }
    return new Set(found);
  }

  /** How well a name fits: 0 is exact, undefined is not at all. The first page is what the library is about: `run` is Run. */
  function fit(item, wanted, low) {
    if (item.kind === 'p' && item.at === 0 && item.plain[0] === low) return -0.5;
    if (item.name === wanted) return 0;
    if (item.kind === 'p' && item.name.toLowerCase() === wanted.toLowerCase()) return 0;
    if (item.alias === wanted) return 0;
    if (item.plain.includes(low)) return 2;
    // A word of a heading is found by words.
    if (item.kind === 's' && !/\s/.test(wanted)) return undefined;
    if (item.plain.some((name) => name.startsWith(low))) return 3;
    return item.plain.some((name) => name.includes(low)) ? 4 : undefined;
  }

  /** Adds what is found by mistyped names and by words. If a name fits in full, nothing is taken for mistyped. */
  function addByWords({ items, index }, orders, text, low) {
    const isMistyped = ![...orders.values()].some(([rank]) => rank <= 2);
    if (isMistyped) {
      for (const { id, score } of index.search(low, { fields: ['whole'], prefix: false })) {
        const { kind, at } = items[id];
        if (!orders.has(id)) orders.set(id, [MISTYPED, -Math.round(score), KINDS[kind], at]);
      }
      items.forEach((item, id) => {
        const slips =
          orders.has(id) || item.kind === 's' ? undefined : window.slipsAtStart(low, item.plain);
        if (slips !== undefined) orders.set(id, [BEGUN_MISTYPED, slips, KINDS[item.kind], item.at]);
      });
    }
    const options = { fields: ['name', 'alias', 'what', 'where', 'more'] };
    if (!isMistyped) options.fuzzy = false;
    let found = index.search(text, { ...options, combineWith: 'AND' });
    if (found.length === 0 && orders.size === 0) found = index.search(text, options);
    for (const { id, score } of found) {
      if (!orders.has(id)) orders.set(id, [BY_WORDS, -score, 0]);
    }
  }

  return (data, text) => {
    const known = prepare(data);
    const clean = text.replaceAll(/\[[^\]]*\]|["':,{}()]/g, '').trim();
    const steps = clean.split('.').filter(Boolean);
    const wanted = steps.at(-1) ?? '';
    const low = plain(wanted);
    if (!low) return [];
    const led = steps.length > 1 ? follow(known, steps) : new Set();
    const orders = new Map();
    known.items.forEach((item, id) => {
      const rank = led.has(item) ? -1 : fit(item, wanted, low);
      // The light entry has functions with the names of methods, which come first.
      const kind = item.where.endsWith('/light') ? KINDS.s : KINDS[item.kind];
      if (rank !== undefined) orders.set(id, [rank, kind, item.at]);
    });
    addByWords(known, orders, clean, low);
    const compare = ([, a], [, b]) =>
      a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] ?? 0) - (b[3] ?? 0);
    return [...orders]
      .sort(compare)
      .slice(0, LIMIT)
      .map(([id]) => known.items[id]);
  };
})();
