/** `slipsAtStart(low, names)`: how many letters must change until one of the names begins with the text; undefined for more than two. */
window.slipsAtStart = (() => {
  /** A shorter beginning with two slips is near to everything. */
  const LONG_ENOUGH = 6;
  const MOST_SLIPS = 2;

  return (low, names) => {
    if (low.length < LONG_ENOUGH) return undefined;
    const least = Math.min(...names.map((name) => distanceToStart(low, name)));
    return least <= MOST_SLIPS ? least : undefined;
  };

  function distanceToStart(low, name) {
    if (name.length < low.length - MOST_SLIPS) return Infinity;
    let row = Array.from(
      { length: Math.min(name.length, low.length + MOST_SLIPS) + 1 },
      (_, at) => at,
    );
    for (let at = 0; at < low.length; at += 1) {
      const next = [at + 1];
      for (let end = 1; end < row.length; end += 1) {
        const change = row[end - 1] + (low[at] === name[end - 1] ? 0 : 1);
        next.push(Math.min(change, row[end] + 1, next[end - 1] + 1));
      }
      row = next;
      if (Math.min(...row) > MOST_SLIPS) return Infinity;
    }
    return Math.min(...row);
  }
})();
