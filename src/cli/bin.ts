#!/usr/bin/env node
import { collectEarly } from './collect-early';
import { main } from './main';

// Other commands hold no runs. To collect early would take them time, and save no memory.
if (process.argv.some((word) => word === 'report' || word === 'summary')) collectEarly();
// Not process.exit: what was written to a pipe must get out first.
void main(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
