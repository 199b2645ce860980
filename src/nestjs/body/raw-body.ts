import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';

import { ModelUsageError } from '../../errors/model-usage-error';
import { assertJsonInUtf8 } from './json-charset';

/** The part of a request that matters, of Express and Fastify alike. */
export interface RequestLike {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody?: Uint8Array | undefined;
  /** What a parser made of the body; undefined if none took it. */
  readonly body?: unknown;
}

/** The text of a request's body before anyone has parsed it. */
export class RawBody {
  constructor(readonly text: string) {}

  /**
   * Takes the body of a request.
   * @throws UnsupportedMediaTypeException if it is not JSON in UTF-8, or if no parser of the application took it.
   * @throws BadRequestException if its bytes are not UTF-8.
   * @throws ModelUsageError if the application does not keep raw bodies.
   */
  static of({ headers, rawBody, body }: RequestLike): RawBody {
    const length = Number(headers['content-length'] ?? 0);
    if (!rawBody && length === 0 && headers['transfer-encoding'] === undefined) {
      return new RawBody('');
    }
    assertJsonInUtf8(String(headers['content-type'] ?? ''));
    if (!rawBody && body === undefined) {
      throw new UnsupportedMediaTypeException(
        'no parser of this application takes bodies of this content type',
      );
    }
    if (!rawBody) {
      throw new ModelUsageError(
        '@ModelBody() reads the raw body, which this application does not keep: ' +
          'create it with NestFactory.create(AppModule, { rawBody: true })',
      );
    }
    return new RawBody(decode(rawBody));
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadRequestException('the body is not valid UTF-8');
  }
}
