import {
  Injectable,
  Optional,
  ValidationPipe,
  type ArgumentMetadata,
  type ValidationPipeOptions,
} from '@nestjs/common';
import type { ValidationError } from 'class-validator';

import { readBody, readValue, type ReadOptions } from '../../decode';
import { ModelValidationError } from '../../errors/model-validation-error';
import type { ModelClass } from '../../schema/model-class';
import type { Model } from '../../model/model';
import { RawBody } from '../body/raw-body';
import { problemException } from '../problem/problem-exception';
import { assertTransformable } from '../stock-pipe/assert-transformable';
import { isModelClass } from './is-model-class';
import { errorsOfIssues } from '../stock-pipe/errors-of-issues';
import { strangersOf } from './own-rules';
import { strictOptions } from '../stock-pipe/wire-validation-options';

/** What the pipe may be told: all that Nest's ValidationPipe may, and how models are read. */
export interface ModelValidationPipeOptions extends ValidationPipeOptions {
  /** How models are read. Default: strict, with unknown fields refused. */
  readonly read?: ReadOptions;
}

/**
 * Nest's ValidationPipe for models: a parameter whose type is a model is read by the library's own reader, any
 * other by Nest's pipe. Both are strict, refuse unknown fields, and answer with a {@link ModelProblem}. An
 * `exceptionFactory` of one's own gets the problems as class-validator's errors, the wire path as their property.
 */
@Injectable()
export class ModelValidationPipe extends ValidationPipe {
  private readonly read: ReadOptions;
  private readonly isFactoryGiven: boolean;

  constructor(@Optional() options: ModelValidationPipeOptions = {}) {
    const { read, ...stock } = options;
    const problem = { status: stock.errorHttpStatusCode, hideIssues: stock.disableErrorMessages };
    super({ ...strictOptions(problem), ...stock });
    this.read = { unknownFields: 'reject', ...read };
    this.isFactoryGiven = stock.exceptionFactory !== undefined;
  }

  /**
   * Reads the value of a parameter.
   * @throws HttpException with the status 400, or what the options say.
   */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (value instanceof RawBody) return value;
    const metatype: unknown = this.expectedType ?? metadata.metatype;
    if (!this.toValidate({ ...metadata, metatype: metatype as never })) {
      return super.transform(value, metadata) as Promise<unknown>;
    }
    try {
      if (isModelClass(metatype) && strangersOf(metatype).length === 0) {
        return this.readModel(metatype, value, metadata.type === 'body');
      }
      assertTransformable(metatype, value);
    } catch (error) {
      throw error instanceof ModelValidationError ? await this.refuse(error) : error;
    }
    return super.transform(value, metadata) as Promise<unknown>;
  }

  private readModel(model: ModelClass<Model>, value: unknown, isBody: boolean): unknown {
    if (value instanceof model) return value;
    const instance = (isBody ? readBody : readValue)(model, value, this.read);
    return this.isTransformEnabled ? instance : value;
  }

  private async refuse(error: ModelValidationError): Promise<unknown> {
    if (this.isFactoryGiven) {
      const factory = this.exceptionFactory as (errors: ValidationError[]) => unknown;
      return await factory(errorsOfIssues(error.issues));
    }
    const { errorHttpStatusCode: status, isDetailedOutputDisabled: hideIssues } = this;
    return problemException(error, { status, hideIssues });
  }
}
