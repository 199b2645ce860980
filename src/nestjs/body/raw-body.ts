import { UnsupportedMediaTypeException } from '@nestjs/common';

import { ModelUsageError } from '../../errors/model-usage-error';

/** The part of a request that matters, of Express and Fastify alike. */
export interface RequestLike {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody?: Uint8Array | undefined;
}

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json(?:\s*;|\s*$)/i;
const CHARSET = /;\s*charset="?([\w-]+)/i;

/** The text of a request's body before anyone has parsed it. */
export class RawBody {
  constructor(readonly text: string) {}

  /**
   * Takes the body of a request.
   * @throws UnsupportedMediaTypeException where it is not JSON.
   * @throws ModelUsageError where the application does not keep raw bodies.
   */
  static of({ headers, rawBody }: RequestLike): RawBody {
    const length = Number(headers['content-length'] ?? 0);
    if (!rawBody && length === 0 && headers['transfer-encoding'] === undefined) {
      return new RawBody('');
    }
    const type = String(headers['content-type'] ?? '');
    if (!JSON_TYPE.test(type)) {
      throw new UnsupportedMediaTypeException('the body must be application/json');
    }
    if (!rawBody) {
      throw new ModelUsageError(
        '@ModelBody() reads the raw body, which this application does not keep: ' +
          'create it with NestFactory.create(AppModule, { rawBody: true })',
      );
    }
    return new RawBody(decode(rawBody, CHARSET.exec(type)?.[1] ?? 'utf-8'));
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    throw new UnsupportedMediaTypeException(`the charset ${charset} is not known`);
  }
}
