import 'reflect-metadata';
import {
  Module,
  type INestApplication,
  type ModuleMetadata,
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

/** What an application is made of. */
export interface Setting extends ModuleMetadata {
  readonly adapter?: 'express' | 'fastify';
  /** The largest body in bytes that Fastify takes. */
  readonly bodyLimit?: number;
  readonly options?: NestApplicationOptions;
  readonly setup?: (application: INestApplication) => void;
}

export const ADAPTERS = ['express', 'fastify'] as const;

/** Starts an application on a free port, hands its address to the work, and stops it. */
export async function withApplication<T>(
  { adapter = 'express', bodyLimit = 1_048_576, options = {}, setup, ...metadata }: Setting,
  work: (url: string, application: INestApplication) => Promise<T>,
): Promise<T> {
  @Module(metadata)
  class AskedModule {}
  const application = await NestFactory.create(
    AskedModule,
    adapter === 'fastify' ? new FastifyAdapter({ bodyLimit }) : new ExpressAdapter(),
    { logger: false, ...options },
  );
  try {
    setup?.(application);
    await application.listen(0, '127.0.0.1');
    return await work(await application.getUrl(), application);
  } finally {
    await application.close();
  }
}

/** Sends the requests one by one to an application of the controllers. */
export async function ask(
  controllers: Type[],
  requests: readonly Request[],
  setting: Setting = {},
): Promise<Answer[]> {
  return withApplication({ controllers, ...setting }, async (url) => {
    const answers: Answer[] = [];
    for (const request of requests) answers.push(await send(url, request));
    return answers;
  });
}

export async function send(url: string, [method, path, body]: Request): Promise<Answer> {
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

/** The body of an answer as a JSON value. */
export function jsonOf<T = Record<string, unknown>>({ text }: Answer): T {
  return JSON.parse(text) as T;
}

/** The paths of the issues in a problem. */
export function pathsOf(answer: Answer): string[] {
  return jsonOf<{ issues: { path: string }[] }>(answer).issues.map(({ path }) => path);
}
