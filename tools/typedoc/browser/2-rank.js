/** Which entries fit what was typed, best first. `rankEntries(data, text)` is all there is to it. */
window.rankEntries = (() => {
  const KINDS = { f: 0, v: 2, m: 3 };

  /** Takes apart `"run_id":`, `RunTask.state` and `tasks[0].state`: the last name, and what stands before it. */
  function parse(text) {
    const clean = text.replaceAll(/\[[^\]]*\]|["':,{}]/g, '').trim();
    const dot = clean.lastIndexOf('.');
    const owner = dot > 0 ? clean.slice(0, dot).split('.').at(-1) : '';
    return { name: dot > 0 ? clean.slice(dot + 1) : clean, owner };
  }

  /** How well a name fits: 0 is exact, undefined is not at all. */
  function fit(name, alias, wanted, words, rest) {
    if (name === wanted) return 0;
    if (alias === wanted) return 1;
    const [lower, other] = [name.toLowerCase(), alias.toLowerCase()];
    const low = wanted.toLowerCase();
    if (lower === low || other === low) return 2;
    if (lower.startsWith(low) || other.startsWith(low)) return 3;
    if (lower.includes(low) || other.includes(low)) return 4;
    const names = `${lower} ${other}`;
    if (words.every((word) => names.includes(word))) return 5;
    return words.every((word) => `${names} ${rest}`.includes(word)) ? 6 : undefined;
  }

  /** 0 where the page is the one that was named before the dot, or lies in the field of that name. */
  function ownerFit([title, , , path], owner) {
    if (!owner) return 0;
    const last = path.split('.').at(-1).replace('[]', '');
    if (title === owner || last === owner) return 0;
    return title.toLowerCase() === owner.toLowerCase() ? 0 : 8;
  }

  return (data, text) => {
    const { name, owner } = parse(text);
    if (!name) return [];
    const words = name.toLowerCase().split(/\s+/);
    const found = [];
    data.pages.forEach((page, at) => {
      const rank = fit(page[0], '', name, words, '');
      if (rank === undefined) return;
      found.push({
        name: page[0],
        alias: '',
        where: page[2],
        what: '',
        url: page[1],
        order: [rank + (owner ? 8 : 0), 1, at],
      });
    });
    for (const [entry, alias, at, anchor, kind, what] of data.entries) {
      const page = data.pages[at];
      const rank = fit(entry, alias, name, words, `${page[0]} ${what}`.toLowerCase());
      if (rank === undefined) continue;
      const order = [rank + ownerFit(page, owner), KINDS[kind], at];
      found.push({
        name: entry,
        alias,
        where: page[0],
        what,
        url: anchor ? `${page[1]}#${anchor}` : page[1],
        order,
      });
    }
    const compare = (a, b) =>
      a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2];
    return found.sort(compare).slice(0, 25);
  };
})();
