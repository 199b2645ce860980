#!/usr/bin/env node
import { main } from './main';

/** In ms. What ends before has no garbage to speak of. */
const GARBAGE_AFTER = 500;

const timer = setTimeout(() => {
  void import('./collect-early.js').then(({ collectEarly }) => {
    collectEarly();
  });
}, GARBAGE_AFTER);
// Not process.exit: what was written to a pipe must get out first.
void main(process.argv.slice(2), process).then((code) => {
  clearTimeout(timer);
  process.exitCode = code;
});
