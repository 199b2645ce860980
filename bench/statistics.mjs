/** The value below which the share of the sorted values lies, between two values by weight. */
function quantile(sorted, share) {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
}

export function summarise(values) {
  const sorted = values.toSorted((left, right) => left - right);
  return {
    samples: sorted.length,
    minimum: sorted[0],
    p10: quantile(sorted, 0.1),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    maximum: sorted.at(-1),
  };
}
