import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { NODE_MAJORS } from '../node-versions.mjs';
import { assertNone, rootDirectory } from './run.mjs';

const FOLDER = join(rootDirectory, '.github/workflows');

/** The jobs that may have an identity of their own: publishing and deploying. */
const MAY_SIGN = ['release.yml/release', 'docs.yml/deploy'];

/** An action is pinned to a commit, which nobody can move, with its version beside it for the reader. */
const PINNED = /^\s*(- )?uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** The workflows can be parsed, name scripts that exist, pin their actions and have no more rights than they need. */
export function checkWorkflows() {
  parse(readFileSync(join(rootDirectory, '.github/dependabot.yml'), 'utf8'));
  const names = readdirSync(FOLDER);
  const problems = names.flatMap((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const workflow = parse(text);
    return [
      ...textProblems(text),
      ...Object.entries(workflow.jobs).flatMap(([id, job]) => jobProblems(`${name}/${id}`, job)),
      ...(Object.values(workflow.permissions ?? { none: 'write' }).includes('write')
        ? ['the workflow may write: leave that to a job']
        : []),
    ].map((problem) => `${name}: ${problem}`);
  });
  assertNone([...problems, ...matrixProblems()]);
  return `${names.join(', ')} parse, pin their actions and name scripts that exist`;
}

function textProblems(text) {
  const uses = text.split('\n').filter((line) => line.includes('uses:'));
  return uses.filter((line) => !PINNED.test(line)).map((line) => `not pinned: ${line.trim()}`);
}

function jobProblems(path, job) {
  const commands = job.steps.flatMap(({ run, with: inputs }) =>
    [run, inputs?.version, inputs?.publish].filter((command) => typeof command === 'string'),
  );
  return [
    ...(job['timeout-minutes'] > 0 ? [] : [`${path} has no timeout`]),
    ...(job.permissions?.['id-token'] === 'write' && !MAY_SIGN.includes(path)
      ? [`${path} may not have id-token: write`]
      : []),
    ...commands.flatMap(commandProblems),
  ];
}

function commandProblems(command) {
  if (command.startsWith('.ci/')) accessSync(join(rootDirectory, command), constants.X_OK);
  // An expression is put into the script as it is: a branch's name could be a command.
  return command.includes('${{') ? [`an expression in a command: ${command}`] : [];
}

/** CI tries the Nodes that the benchmarks and consumers try, of which the first is the oldest that package.json allows. */
function matrixProblems() {
  const { jobs } = parse(readFileSync(join(FOLDER, 'ci.yml'), 'utf8'));
  const { engines } = JSON.parse(readFileSync(join(rootDirectory, 'package.json'), 'utf8'));
  const nodes = jobs.test.strategy.matrix.node;
  return [
    ...(nodes.join() === NODE_MAJORS.join() ? [] : [`ci.yml: Nodes ${nodes}, not ${NODE_MAJORS}`]),
    ...(engines.node.startsWith(`>=${nodes[0]}.`) ? [] : [`ci.yml: ${engines.node} is not tried`]),
  ];
}
