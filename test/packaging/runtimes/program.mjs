import { probe } from './probe.mjs';

// The last argument is a file with a run.
console.log(JSON.stringify(await probe(process.argv.at(-1))));
