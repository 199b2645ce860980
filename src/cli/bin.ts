#!/usr/bin/env node
import { main } from './main';

/** In ms. What ends before has no garbage to speak of. */
const GARBAGE_AFTER = 500;

// Other commands hold no runs. To collect early would take them time, and save no memory.
const holdsRuns = process.argv.some((word) => word === 'report' || word === 'summary');
const timer = holdsRuns
  ? setTimeout(() => {
      void import('./collect-early.js').then(({ collectEarly }) => {
        collectEarly();
      });
    }, GARBAGE_AFTER)
  : undefined;
// Not process.exit: what was written to a pipe must get out first.
void main(process.argv.slice(2), process).then((code) => {
  clearTimeout(timer);
  process.exitCode = code;
});
