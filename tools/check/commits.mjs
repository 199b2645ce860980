/**
 * Checks the subjects of the commits since another one: `npm run check -- commits [BASE]`; the default is origin/main. CI runs it on
 * the commits of a pull request.
 */
import { execFileSync } from 'node:child_process';

const LONGEST = 72;

const [base = 'origin/main'] = process.argv.slice(2);
const log = execFileSync('git', ['log', '--no-merges', '--format=%h %s', `${base}..HEAD`], {
  encoding: 'utf8',
});
const commits = log.split('\n').filter((line) => line !== '');
const problems = commits.flatMap((line) => {
  const [, hash, subject] = /^(\S+) (.*)$/.exec(line) ?? ['', line.trim(), ''];
  if (subject.length > LONGEST) {
    return [
      `${hash} has a subject of ${subject.length} characters, of at most ${LONGEST}: ${subject}`,
    ];
  }
  return /^(fixup|squash)!/.test(subject) ? [`${hash} is to be squashed: ${subject}`] : [];
});
for (const problem of problems) console.error(problem);
console.log(`${commits.length - problems.length} passed, ${problems.length} failed`);
if (problems.length > 0) process.exitCode = 1;
