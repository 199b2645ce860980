import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { Run } = createRequire(import.meta.url)('../../dist/index.js');
const SIZE = 90_000;

/** A published run whose tasks are repeated until its text has the size. */
export function requestBody() {
  const file = new URL('../../test/fixtures/corpus/run-azure-three-tasks.json', import.meta.url);
  // What a newer server says beside the fields of the model would be refused.
  const run = Run.fromDict(JSON.parse(readFileSync(file, 'utf8')), {
    unknownFields: 'drop',
  }).toDict();
  const tasks = run.tasks;
  for (let count = 0; JSON.stringify(run).length < SIZE; count += 1) {
    run.tasks = [...run.tasks, { ...tasks[count % tasks.length], task_key: `task_${count}` }];
  }
  run.tasks.pop();
  return Buffer.from(JSON.stringify(run));
}
