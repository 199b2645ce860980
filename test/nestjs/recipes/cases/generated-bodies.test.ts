/** Generated bodies of ordinary DTOs over HTTP: the answers with ModelValidationPipe are those with Nest's own. `NEST_CASES` says how many. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  Body,
  Controller,
  Post,
  ValidationPipe,
  type PipeTransform,
  type Type,
} from '@nestjs/common';
import { ModelValidationPipe } from 'databricks-jobs/nestjs';

import { ADAPTERS, send, withApplication } from '../ask.js';
import { optionsOf, shapeOf, valueOf } from '../differential/body-world.js';
import { Dice } from '../differential/dice.js';

const CASES = Number(process.env['NEST_CASES'] ?? 400);
/** Each has a class and options of a pipe, and takes many bodies. */
const ROUTES = 200;

/** A controller with a route for each class, behind pipes of one kind. */
function controllerOf(path: string, Kind: new (options: object) => PipeTransform): Type {
  class Routes {}
  const prototype = Routes.prototype as Record<string, (body: unknown) => unknown>;
  for (let index = 0; index < ROUTES; index += 1) {
    const dice = new Dice(index);
    const name = `handle${index}`;
    prototype[name] = (body) => ({ class: body?.constructor.name, body });
    const shape = SHAPES[index]!;
    Reflect.defineMetadata('design:paramtypes', [shape], prototype, name);
    Body(new Kind(optionsOf(dice)))(prototype, name, 0);
    Post(String(index))(prototype, name, Object.getOwnPropertyDescriptor(prototype, name)!);
  }
  Controller(path)(Routes);
  return Routes;
}

const SHAPES = Array.from({ length: ROUTES }, (_, index) => shapeOf(new Dice(1_000 + index)));

for (const adapter of ADAPTERS) {
  test(`${CASES} generated bodies, on ${adapter}`, async () => {
    const controllers = [
      controllerOf('stock', ValidationPipe),
      controllerOf('ours', ModelValidationPipe),
    ];
    let refused = 0;
    await withApplication({ adapter, controllers }, async (url) => {
      for (let seed = 0; seed < CASES; seed += 1) {
        const body = JSON.stringify(valueOf(new Dice(seed))) ?? 'null';
        const route = String(seed % ROUTES);
        const stock = await send(url, ['POST', `stock/${route}`, body]);
        const ours = await send(url, ['POST', `ours/${route}`, body]);
        assert.deepEqual(ours, stock, `seed ${seed}: ${body}`);
        if (stock.status === 400) refused += 1;
      }
    });
    assert.ok(refused > CASES / 4);
    assert.ok(refused < CASES);
  });
}
