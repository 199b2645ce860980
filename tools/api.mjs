/**
 * Reports of the public surface, in api/: `node tools/api.mjs` writes them, `--check` compares them with what is there and
 * prints the difference. They are made from a built dist/.
 */
import { checkReports } from './api/check-reports.mjs';
import { writeReports } from './api/write-reports.mjs';
import { Checks } from './checks.mjs';

if (process.argv.includes('--check')) {
  const checks = new Checks();
  await checks.check('api', checkReports);
  checks.close();
} else {
  const names = writeReports();
  console.log(`wrote ${names.map((name) => `api/${name}`).join(', ')}`);
}
