/** What the package has to reach: ratios of the results of one run of the benchmarks. */
const OURS = 'ours, strict';
const PEERS = 'importing class-transformer, class-validator and reflect-metadata';
const IMPORT = 'importing databricks-jobs';
const NODE = 'node -e 0';
const HELP = 'databricks-runs --help';
const REPORT = 'databricks-runs report of one run';
const CLASSES = 'class-transformer + class-validator';

/** A target is a ratio of two rows; `atLeast` where more is better, else `atMost`. */
const TARGETS = [
  over('Run.fromJson of the page over JSON.parse', 'page', OURS, 'JSON.parse', 1.1, 1.25),
  over(
    'the same with two unknown fields in every object',
    'unknown-fields',
    OURS,
    'JSON.parse',
    1.25,
    1.5,
  ),
  over('one small run', 'small-run', OURS, 'JSON.parse', 1.5, 2),
  over(
    'toJson over JSON.stringify of the plain object',
    'write-page',
    'ours, toJson',
    'JSON.stringify of the plain object',
    1,
    1.5,
  ),
  {
    ...over('class-transformer + class-validator over ours', 'page', CLASSES, OURS, 25),
    atLeast: 15,
  },
  { ...over('zod 4 over ours', 'page', 'zod 4', OURS, 1.6), atLeast: 1.3 },
  over(
    'retained memory over the plain object',
    'memory',
    'ours, the page',
    'JSON.parse, the page',
    1.2,
    1.6,
  ),
  over('import over importing the peers', 'cold-start', IMPORT, PEERS, 1.15, 1.15),
  over(
    'import and first decode over importing the peers',
    'cold-start',
    `${IMPORT}, and the first Run.fromJson`,
    PEERS,
    1.3,
    1.3,
  ),
  over('databricks-runs --help over node -e 0', 'command-start', HELP, NODE, 1.6, 1.6),
  over('databricks-runs report of one run over node -e 0', 'command-start', REPORT, NODE, 2.5, 2.5),
];

/** The cases that the targets need. */
export const TARGET_CASES = [...new Set(TARGETS.map(({ caseName }) => caseName))];

function over(what, caseName, row, base, reach, atMost) {
  return { what, caseName, row, base, reach, atMost };
}

/** Measures each target in the results: `reached`, `within` the limit, or `missed`. */
export function judge(cases) {
  return TARGETS.map((target) => {
    const { caseName, reach, atLeast, atMost } = target;
    const { rows } = cases.find(({ name }) => name === caseName);
    const measured = valueOf(rows, target.row) / valueOf(rows, target.base);
    const isMore = atLeast !== undefined;
    const isReached = isMore ? measured >= reach : measured <= reach;
    const isWithin = isMore ? measured >= atLeast : measured <= atMost;
    const verdict = isReached ? 'reached' : isWithin ? 'within' : 'missed';
    return { what: target.what, reach, ...(isMore ? { atLeast } : { atMost }), measured, verdict };
  });
}

/** The value that ratios are made of; statistics other than it are for the reader. */
export function ratioValue(row) {
  return row.lowerQuartile ?? row.bytesPerRun;
}

function valueOf(rows, name) {
  return ratioValue(rows.find((row) => row.name === name));
}
