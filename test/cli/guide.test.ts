import { readFileSync } from 'node:fs';

import { runCommand } from '../helpers/memory-io';

const guide = readFileSync('docs/command-line.md', 'utf8');
/** The samples of the guide that show an output: the arguments, and what is printed for them. */
const samples = [...guide.matchAll(/```console\n\$ databricks-runs (.+)\n([^]+?)```/g)].map(
  ([, command, output]) => [command!, output!] as const,
);

describe('the samples in docs/command-line.md', () => {
  it('are found', () => {
    expect(samples).toHaveLength(7);
  });

  it.each(samples)('databricks-runs %s', async (command, output) => {
    const { stdout, stderr } = await runCommand(command.split(' '));
    expect(stdout + stderr).toBe(output);
  });
});
