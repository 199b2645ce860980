import 'reflect-metadata';
import {
  Module,
  ValidationPipe,
  type INestApplication,
  type NestApplicationOptions,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  ModelValidationPipe,
  wireExceptionFactory,
  wireValidationOptions,
} from 'databricks-jobs/nestjs';

import { BodyController } from './body-controller.js';
import {
  ClassSerializedResponses,
  PlainResponses,
  SerializedResponses,
} from './response-controller.js';

export type Adapter = 'express' | 'fastify';
export type Pipe = 'stock' | 'ours';

@Module({
  controllers: [BodyController, PlainResponses, SerializedResponses, ClassSerializedResponses],
})
class AppModule {}

/** A server on a free port of the loopback interface. */
export async function startServer(
  adapter: Adapter,
  pipe: Pipe,
): Promise<{ application: INestApplication; url: string }> {
  const options: NestApplicationOptions = { rawBody: true, logger: false };
  const application = await NestFactory.create(
    AppModule,
    adapter === 'fastify' ? new FastifyAdapter() : new ExpressAdapter(),
    options,
  );
  application.useGlobalPipes(
    pipe === 'ours' ? oursForAll() : new ValidationPipe(wireValidationOptions()),
  );
  await application.listen(0, '127.0.0.1');
  return { application, url: (await application.getUrl()).replace('[::1]', '127.0.0.1') };
}

/** Our pipe with the errors and the strictness of models for every other class as well, so that one expectation holds for both pipes. */
function oursForAll(): ModelValidationPipe {
  return new ModelValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: true, value: true },
    exceptionFactory: wireExceptionFactory(),
  });
}
