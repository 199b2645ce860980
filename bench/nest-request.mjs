/**
 * What validation costs a request: the time of a POST with a body of 90 KB to a route with the pipe over that of the
 * same route without one, in one process, over HTTP on loopback. Rounds are interleaved, so that what slows the machine
 * down slows all of them; each figure is the median of the rounds. `npm run build` first.
 */
import 'reflect-metadata';
import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Body, Controller, HttpCode, Module, Post, ValidationPipe } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { Run } = require('../dist/index.js');
const { ModelValidationPipe, wireValidationOptions } = require('../dist/nestjs/index.js');

const ROUNDS = Number(process.env.ROUNDS ?? 100);
/** A server is compiled to machine code in its first thousands of requests. */
const WARM_UP_ROUNDS = 150;
const REQUESTS_PER_ROUND = 20;
const BODY_SIZE = 90_000;

const routes = { none: [], ours: [new ModelValidationPipe()] };
if (process.argv.includes('--stock')) {
  routes.stock = [new ValidationPipe(wireValidationOptions())];
}
const application = await NestFactory.create(moduleOf(routes), { logger: false });
await application.listen(0, '127.0.0.1');
const { port } = application.getHttpServer().address();
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const body = Buffer.from(JSON.stringify(bodyOfSize(BODY_SIZE)));

const names = Object.keys(routes);
const times = Object.fromEntries(names.map((name) => [name, []]));
for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
  // Each round starts with another route, so that none always follows the slowest.
  for (let turn = 0; turn < names.length; turn += 1) {
    const name = names[(turn + round + WARM_UP_ROUNDS) % names.length];
    const time = await timeOf(name);
    if (round >= 0) times[name].push(time);
  }
}
agent.destroy();
await application.close();

const base = median(times.none);
console.log(`body ${body.length} bytes, ${ROUNDS} rounds of ${REQUESTS_PER_ROUND} requests`);
for (const name of names) {
  const time = median(times[name]);
  const ratios = times[name].map((one, index) => one / times.none[index]);
  console.log(
    `${name.padEnd(6)} ${time.toFixed(3)} ms a request, ${(time / base).toFixed(3)} times no pipe` +
      ` (median of the rounds' own ratios ${median(ratios).toFixed(3)})`,
  );
}

/** A controller with one route per set of pipes; each answers with the number of tasks it got. */
function moduleOf(pipesByName) {
  class Routes {}
  for (const [name, pipes] of Object.entries(pipesByName)) {
    const prototype = Routes.prototype;
    prototype[name] = (run) => ({ tasks: run.tasks.length });
    Reflect.defineMetadata('design:paramtypes', [Run], prototype, name);
    Body(...pipes)(prototype, name, 0);
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    HttpCode(200)(prototype, name, descriptor);
    Post(name)(prototype, name, descriptor);
  }
  Controller()(Routes);
  class BenchModule {}
  Module({ controllers: [Routes] })(BenchModule);
  return BenchModule;
}

/** A published run whose tasks are repeated until the text has the size. */
function bodyOfSize(size) {
  const file = new URL('../test/fixtures/corpus/run-azure-three-tasks.json', import.meta.url);
  // What a newer server says beside the fields of the model would be refused.
  const run = Run.fromDict(JSON.parse(readFileSync(file, 'utf8')), {
    unknownFields: 'drop',
  }).toDict();
  const tasks = run.tasks;
  for (let count = 0; JSON.stringify(run).length < size; count += 1) {
    run.tasks = [...run.tasks, { ...tasks[count % tasks.length], task_key: `task_${count}` }];
  }
  run.tasks.pop();
  return run;
}

async function timeOf(name) {
  const start = performance.now();
  for (let count = 0; count < REQUESTS_PER_ROUND; count += 1) await post(`/${name}`);
  return (performance.now() - start) / REQUESTS_PER_ROUND;
}

function post(path) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request({ port, host: '127.0.0.1', path, method: 'POST', agent, headers });
    sent.on('error', reject);
    sent.on('response', (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${path}: ${text}`)),
      );
    });
    sent.end(body);
  });
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
