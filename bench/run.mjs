/**
 * `npm run bench [-- NAME …]`: runs the measurement of that name with the arguments after it. Any other argument, or none, measures
 * the cases of main.mjs: `npm run bench -- --help` lists them.
 */
const MEASUREMENTS = {
  group: () => import('./group-runs.mjs'),
  'read-memory': () => import('./read-runs-memory.mjs'),
  'report-memory': () => import('./report-memory.mjs'),
  hostile: () => import('./hostile.mjs'),
  million: () => import('./million.mjs'),
  nest: () => import('./nest/main.mjs'),
  nodes: () => import('./all-nodes.mjs'),
  docs: () => import('./write-docs.mjs'),
};

const [name] = process.argv.slice(2);
if (name !== undefined && Object.hasOwn(MEASUREMENTS, name)) {
  // A measurement reads its own arguments.
  process.argv.splice(2, 1);
  await MEASUREMENTS[name]();
} else {
  await import('./main.mjs');
}
