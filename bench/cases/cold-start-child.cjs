/** Prints how long a fresh process takes to import, and to read its first run: `node cold-start-child.cjs WHAT`, text on stdin. */
const { readFileSync } = require('node:fs');

const IMPORTS = {
  peers: () => {
    require('reflect-metadata');
    require('class-transformer');
    require('class-validator');
  },
  ours: () => require('../../dist/index.js'),
  // An application that calls class-validator itself has loaded all of it.
  both: () => {
    IMPORTS.peers();
    return IMPORTS.ours();
  },
};

function now() {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1_000 };
}

const text = readFileSync(0, 'utf8');
const start = now();
const library = IMPORTS[process.argv[2]]();
const imported = now();
if (library) library.Run.fromJson(text);
const read = now();
console.log(JSON.stringify({ start, imported, read }));
