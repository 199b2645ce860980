import {
  Module,
  type INestApplication,
  type NestApplicationOptions,
  type Type,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';

/** What a test looks at of an answer. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

/** A method, a path and what is sent. */
export type Request = readonly [method: string, path: string, body?: unknown];

/** What the application is made of, beside its controllers. */
export interface Setting {
  readonly fastify?: boolean;
  readonly rawBody?: boolean;
  readonly providers?: Type[];
  readonly setup?: (application: INestApplication) => void;
}

/** Starts the controllers on a free port, sends the requests one by one, and stops. */
export async function ask(
  controllers: Type[],
  requests: readonly Request[],
  { fastify = false, rawBody = false, providers = [], setup }: Setting = {},
): Promise<Answer[]> {
  class AskedModule {}
  Module({ controllers, providers })(AskedModule);
  const options = Object.assign(Object.create(null) as NestApplicationOptions, {
    logger: false,
    rawBody,
  });
  const adapter = fastify ? new FastifyAdapter() : new ExpressAdapter();
  const application = await NestFactory.create(AskedModule, adapter, options);
  try {
    setup?.(application);
    await application.listen(0, '127.0.0.1');
    const url = await application.getUrl();
    const answers: Answer[] = [];
    for (const request of requests) answers.push(await send(url, request));
    return answers;
  } finally {
    await application.close();
  }
}

async function send(url: string, [method, path, body]: Request): Promise<Answer> {
  const response = await fetch(`${url}/${path}`, {
    method,
    ...(body !== undefined && {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
  };
}
