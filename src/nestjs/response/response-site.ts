import type { ExecutionContext } from '@nestjs/common';

import { ExactIntegers } from './exact-integers';

/** Where Nest's `@Sse()` leaves its mark on a handler. */
const SSE = '__sse__';
const CONTENT_TYPE = 'content-type';

interface HttpResponse {
  getHeader(name: string): unknown;
  header(name: string, value: string): unknown;
}

/** Where a response goes. */
export class ResponseSite {
  /** Writes what is within models. */
  readonly integers: ExactIntegers;
  /** GraphQL reads fields of the models themselves. */
  readonly keepsModels: boolean;
  readonly #type: string | undefined;

  readonly #context: ExecutionContext | undefined;

  constructor(context?: ExecutionContext) {
    this.#context = context;
    this.#type = context?.getType<string>();
    this.keepsModels = this.#type === 'graphql';
    this.integers = new ExactIntegers(this.#type === 'http');
  }

  /** The response as text, where JSON.stringify could not write an integer; else undefined. */
  finish(serialized: unknown): unknown {
    if (!this.integers.isTextNeeded) return undefined;
    this.integers.isTextNeeded = false;
    if (!this.#context) return undefined;
    if (Reflect.getMetadata(SSE, this.#context.getHandler()) === true) {
      const event = serialized as { readonly data?: unknown };
      return { ...event, data: this.integers.textOf(event.data) };
    }
    const response = this.#context.switchToHttp().getResponse<HttpResponse>();
    if (response.getHeader(CONTENT_TYPE) === undefined) {
      response.header(CONTENT_TYPE, 'application/json; charset=utf-8');
    }
    return this.integers.textOf(serialized);
  }
}
