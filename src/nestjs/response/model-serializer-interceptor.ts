import {
  Inject,
  Injectable,
  Optional,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { ClassTransformOptions } from 'class-transformer';
import { map, type Observable } from 'rxjs';

import { writeExactJson } from '../../json/stringify';
import { serializeModels } from './serialize-models';

/** Where Nest's `@SerializeOptions` leaves its options. */
const SERIALIZE_OPTIONS = 'class_serializer:options';

interface ResponseLike {
  header(name: string, value: string): unknown;
}

/**
 * Use it in place of Nest's ClassSerializerInterceptor. A model is written in wire names with all that it holds,
 * wherever it is in the response; other classes are written by class-transformer, as there. Integers beyond
 * 2^53 keep their digits.
 */
@Injectable()
export class ModelSerializerInterceptor implements NestInterceptor {
  constructor(
    @Optional()
    @Inject('Reflector')
    private readonly reflector?: { getAllAndOverride(key: string, targets: unknown[]): unknown },
    @Optional() private readonly defaultOptions: ClassTransformOptions = {},
  ) {}

  /** Writes what the handler returns. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const targets = [context.getHandler(), context.getClass()];
    const own = this.reflector?.getAllAndOverride(SERIALIZE_OPTIONS, targets);
    const options = { ...this.defaultOptions, ...(own as ClassTransformOptions | undefined) };
    return next.handle().pipe(map((response) => this.serialize(response, options, context)));
  }

  private serialize(
    response: unknown,
    options: ClassTransformOptions,
    context: ExecutionContext,
  ): unknown {
    const { value, hasBigint } = serializeModels(response, options);
    if (!hasBigint) return value;
    // JSON.stringify, which the adapters call, cannot write a bigint: the text is made here.
    context
      .switchToHttp()
      .getResponse<ResponseLike>()
      .header('content-type', 'application/json; charset=utf-8');
    return writeExactJson(value, '');
  }
}
