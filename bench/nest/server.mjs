/** A service with one route, whose body goes through the pipe that is named; it tells its port to its parent. */
import 'reflect-metadata';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Body, Controller, HttpCode, Module, Post, ValidationPipe } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { Run } = require('../../dist/index.js');
const { ModelValidationPipe, wireValidationOptions } = require('../../dist/nestjs/index.js');

const PIPES = {
  'no pipe': () => [],
  ModelValidationPipe: () => [new ModelValidationPipe()],
  ValidationPipe: () => [new ValidationPipe(wireValidationOptions())],
};

const application = await NestFactory.create(moduleWith(PIPES[process.argv[2]]()), {
  logger: false,
});
await application.listen(0, '127.0.0.1');
process.once('disconnect', () => process.exit());
process.send(application.getHttpServer().address().port);

/** The route answers with the number of tasks that it got. */
function moduleWith(pipes) {
  class Routes {
    create(run) {
      return { tasks: run.tasks.length };
    }
  }
  const { prototype } = Routes;
  Reflect.defineMetadata('design:paramtypes', [Run], prototype, 'create');
  Body(...pipes)(prototype, 'create', 0);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'create');
  HttpCode(200)(prototype, 'create', descriptor);
  Post('runs')(prototype, 'create', descriptor);
  Controller()(Routes);
  class BenchModule {}
  Module({ controllers: [Routes] })(BenchModule);
  return BenchModule;
}
