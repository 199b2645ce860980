#!/usr/bin/env node
import { collectEarly } from './collect-early';
import { main } from './main';

collectEarly();
// Not process.exit: what was written to a pipe must get out first.
void main(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
