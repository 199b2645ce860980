import { execFileSync } from 'node:child_process';

import { distDirectory } from './paths.mjs';

const COMMANDS = [[], ['report'], ['summary'], ['export'], ['schema'], ['validate']];

/** What the command line says of itself. */
export function reportCommandLine() {
  return COMMANDS.map((command) => {
    const parameters = [...command, '--help'];
    const help = execFileSync(process.execPath, [`${distDirectory}cli/bin.js`, ...parameters], {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, NO_COLOR: '1' },
    });
    return `$ databricks-runs ${parameters.join(' ')}\n${help}`;
  }).join('\n');
}
