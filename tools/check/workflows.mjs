import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { NODE_MAJORS } from '../node-versions.mjs';
import { assertNone, rootDirectory } from './run.mjs';

const FOLDER = join(rootDirectory, '.github/workflows');

/** The jobs that may ask for an identity token: publishing and deploying. */
const MAY_SIGN = ['release.yml/release', 'docs.yml/deploy'];

/** An action is pinned to a commit, which nobody can move, with its version beside it for the reader. */
const PINNED = /^\s*(- )?uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** The workflows can be parsed, run the groups of .ci/run, pin their actions and have no more rights than they need. */
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
  assertNone([...problems, ...nodeProblems(), ...groupProblems()]);
  return `${names.join(', ')} parse, pin their actions and run every group of .ci/run`;
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
  // An expression is put into the script as it is: a branch's name could be a command.
  return command.includes('${{') ? [`an expression in a command: ${command}`] : [];
}

/** CI tries the Nodes that the benchmarks and consumers try. The first is the oldest that package.json and .nvmrc name. */
function nodeProblems() {
  const { engines } = JSON.parse(readFileSync(join(rootDirectory, 'package.json'), 'utf8'));
  const recommended = readFileSync(join(rootDirectory, '.nvmrc'), 'utf8').trim();
  const { node, include } = matrixOf('ci.yml');
  const nodes = [...node, ...include.map((entry) => entry.node)].map(String).sort();
  return [
    ...(nodes.join() === NODE_MAJORS.join() ? [] : [`ci.yml: Nodes ${nodes}, not ${NODE_MAJORS}`]),
    ...(engines.node.startsWith(`>=${nodes[0]}.`) ? [] : [`ci.yml: ${engines.node} is not tried`]),
    ...(recommended === nodes[0] ? [] : [`.nvmrc: ${recommended}, not the oldest, ${nodes[0]}`]),
  ];
}

/** Each group of .ci/run is a job of CI or runs at night, and each that a workflow names exists. */
function groupProblems() {
  const groups = execFileSync(join(rootDirectory, '.ci/run'), ['--list'], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const named = ['ci.yml', 'nightly.yml'].flatMap((name) => matrixOf(name).group);
  return [
    ...groups
      .filter((group) => !named.includes(group))
      .map((group) => `no workflow runs the group ${group} of .ci/run`),
    ...named
      .filter((group) => !groups.includes(group))
      .map((group) => `.ci/run has no group ${group}`),
  ];
}

function matrixOf(name) {
  return parse(readFileSync(join(FOLDER, name), 'utf8')).jobs.group.strategy.matrix;
}
