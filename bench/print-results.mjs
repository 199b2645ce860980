/** Results as tables of plain text and of Markdown. */
import { ratioValue } from './targets.mjs';

/** The table of one case: heads, and cells as text. */
export function caseTable({ rows }) {
  const base = ratioValue(rows[0]);
  if (rows[0].bytesPerRun !== undefined) {
    return {
      heads: ['', 'bytes a run', 'ratio'],
      lines: pairs(rows).map(([row, first]) => [
        row.name,
        Math.round(row.bytesPerRun).toLocaleString('en'),
        (row.bytesPerRun / first.bytesPerRun).toFixed(2),
      ]),
    };
  }
  return {
    heads: ['', 'ms, median', 'p10–p90', 'lower quartile', 'ratio', 'samples'],
    lines: rows.map((row) => [
      row.name,
      milliseconds(row.median),
      `${milliseconds(row.p10)}–${milliseconds(row.p90)}`,
      milliseconds(row.lowerQuartile),
      ratio(ratioValue(row) / base),
      `${row.samples} × ${row.calls}`,
    ]),
  };
}

/** Each row of memory with the one that it is compared with: they stand in twos. */
function pairs(rows) {
  return rows.map((row, index) => [row, rows[index - (index % 2)]]);
}

export function targetTable(targets) {
  return {
    heads: ['what', 'reach', 'limit', 'measured', 'verdict'],
    lines: targets.map(({ what, reach, atMost, atLeast, measured, verdict }) => [
      what,
      ratio(reach),
      limit({ atMost, atLeast }),
      ratio(measured),
      verdict,
    ]),
  };
}

export function limit({ atMost, atLeast }) {
  return atLeast === undefined ? `at most ${ratio(atMost)}` : `at least ${ratio(atLeast)}`;
}

export function ratio(value) {
  return value >= 20 ? value.toFixed(0) : value.toFixed(2);
}

function milliseconds(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export function toText({ heads, lines }) {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...lines.map((line) => line[column].length)),
  );
  return [heads, ...lines]
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function toMarkdown({ heads, lines }) {
  const rules = heads.map((_, column) => (column === 0 ? '---' : '---:'));
  return [heads, rules, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

export function describe({ node, v8, platform, processor, cores, clock }) {
  return `Node ${node} (V8 ${v8}), ${platform}, ${cores} × ${processor}; ${clock} time`;
}
