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

/** The mean of the values between the quartiles: outliers do not count, and values of two kinds do by their shares. */
export function middleMean(values) {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.slice(Math.floor(sorted.length / 4), Math.ceil((3 * sorted.length) / 4));
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
