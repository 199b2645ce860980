/** Measures one case in this process and prints the result as JSON: `node --expose-gc run-case.mjs NAME EFFORT CLOCK`. */
import { TIMED_CASES } from './cases/index.mjs';
import { CLOCKS } from './clocks.mjs';
import { EFFORTS, measure } from './measure.mjs';

const [name, effort, clock] = process.argv.slice(2);
const { title, make } = TIMED_CASES[name];
const { bytes, contestants } = make();
const rows = measure(contestants, EFFORTS[effort], CLOCKS[clock]);
console.log(JSON.stringify({ name, title, bytes, rows }));
