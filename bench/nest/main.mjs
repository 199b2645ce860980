/**
 * What validation costs a request: the time of a POST with a body of 90 KB to a service with the pipe over that to one
 * without, over HTTP on loopback. A service has the pipe or has none, so each runs in a separate process, and so does the
 * client; the requests take turns, so that what slows the machine down slows both. The client has one core and the services
 * another, if taskset is there. No two processes are compiled alike, which makes some percent, so there are several pairs,
 * and the figure is the median of their ratios.
 *
 * `--pairs 5` for another number of pairs, `--stock` for Nest's own ValidationPipe too. Exits
 * with 1 where the limit is missed.
 */
import { parseArgs } from 'node:util';

import { middleMean, summarise } from '../statistics.mjs';
import { canPin, pin } from './pin.mjs';
import { requestBody } from './request-body.mjs';
import { Service } from './service.mjs';

const LIMIT = 1.1;
/** A server is compiled to machine code in its first thousands of requests. */
const WARM_UP_ROUNDS = 100;
const ROUNDS = 60;
const REQUESTS_PER_ROUND = 20;

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string', default: '9' },
    stock: { type: 'boolean', default: false },
  },
});
const names = ['no pipe', 'ModelValidationPipe', ...(options.stock ? ['ValidationPipe'] : [])];
const body = requestBody();
pin(process.pid, 0);
const pairs = [];
for (let count = 0; count < Number(options.pairs); count += 1) pairs.push(await measurePair());

console.log(
  `Node ${process.versions.node}, body ${body.length} bytes, ${pairs.length} pairs${canPin ? '' : ', not pinned to cores'}`,
);
for (const name of names) {
  const times = summarise(pairs.map((pair) => pair[name]));
  const ratios = ratiosOf(name);
  console.log(
    `${name.padEnd(20)} ${times.median.toFixed(3)} ms a request; over no pipe ${ratios.median.toFixed(3)}` +
      ` (${ratios.minimum.toFixed(3)} to ${ratios.maximum.toFixed(3)})`,
  );
}
const measured = ratiosOf('ModelValidationPipe').median;
console.log(`limit ${LIMIT}: ${measured <= LIMIT ? 'within' : 'missed'}`);
process.exitCode = measured <= LIMIT ? 0 : 1;

function ratiosOf(name) {
  return summarise(pairs.map((pair) => pair[name] / pair['no pipe']));
}

/** The time of a request to each of the services, in ms. Some rounds collect garbage and some do not, so it is a mean. */
async function measurePair() {
  const services = await Promise.all(names.map((name) => Service.start(name)));
  const times = services.map(() => []);
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < services.length; turn += 1) {
      // Each round starts with another service, so that none always follows the slowest.
      const which = (turn + round + WARM_UP_ROUNDS) % services.length;
      const time = await timeOf(services[which]);
      if (round >= 0) times[which].push(time);
    }
  }
  for (const service of services) service.stop();
  return Object.fromEntries(names.map((name, which) => [name, middleMean(times[which])]));
}

async function timeOf(service) {
  const start = performance.now();
  for (let count = 0; count < REQUESTS_PER_ROUND; count += 1) await service.post(body);
  return (performance.now() - start) / REQUESTS_PER_ROUND;
}
