import { parentPort, type MessagePort } from 'node:worker_threads';
import { work, type Order } from './parallel/work';

/** What a worker thread of the command runs: it answers one order after the other. An error ends the thread, and is met by its owner. */
const port = parentPort as MessagePort;
let last: Promise<void> = Promise.resolve();
port.on('message', (order: Order) => {
  last = last.then(async () => {
    port.postMessage(await work(order));
  });
});
