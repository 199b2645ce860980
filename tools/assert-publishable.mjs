/** Refuses to publish the package in the working directory where the registry would: `node tools/assert-publishable.mjs`. */
import { readFileSync } from 'node:fs';

const problem = problemOf(JSON.parse(readFileSync('package.json', 'utf8')), process.env);
if (problem !== undefined) {
  console.error(`Not published: ${problem}\nCONTRIBUTING.md says what to do, under "Release".`);
  process.exitCode = 1;
}

/** What keeps the package from being published from here; undefined where nothing does. */
function problemOf({ repository }, { GITHUB_REPOSITORY }) {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (!url) return 'package.json has no "repository", to which provenance ties the package.';
  if (GITHUB_REPOSITORY && !isAddressOf(url, GITHUB_REPOSITORY)) {
    return `package.json says that the repository is ${url}, but this is ${GITHUB_REPOSITORY}; provenance wants one.`;
  }
  return undefined;
}

/** True for `https://…/owner/name.git`, `github:owner/name` and `owner/name`. */
function isAddressOf(url, name) {
  const address = `/${url.toLowerCase().replace(/\.git$/, '')}`;
  return ['/', ':'].some((before) => address.endsWith(`${before}${name.toLowerCase()}`));
}
