import {
  Injectable,
  Optional,
  ValidationPipe,
  type ArgumentMetadata,
  type ValidationError,
  type ValidationPipeOptions,
} from '@nestjs/common';
import { instanceToPlain } from 'class-transformer';
import type { ValidatorOptions } from 'class-validator';

import { assertReadOptions, type ReadOptions } from '../../decode';
import { ModelValidationError } from '../../errors/model-validation-error';
import { RawBody } from '../body/raw-body';
import { assertNotTooDeep, assertWireNames } from '../read/assert-readable';
import { wireNamesOf } from '../read/wire-names';
import { assertOneCopy } from '../read/assert-one-copy';
import { isModelClass } from '../read/is-model-class';
import { ModelReader } from '../read/model-reader';
import { transformWithModels } from '../read/nested-models';
import { errorsOfIssues } from '../problem/errors-of-issues';
import { problemException } from '../problem/problem-exception';
import { readOptionsOf, ruleOptionsOf } from './model-options';
import { withModelErrors } from './nested-model-errors';
import { queryValue } from './query-value';

/** What is wrong with the models in instances of other classes. */
const nestedErrors = new WeakMap<object, ModelValidationError>();

/** What the pipe may be told: all that Nest's ValidationPipe may, and how models are read. */
export interface ModelValidationPipeOptions extends ValidationPipeOptions {
  /** How models are read. Default: strict, with unknown fields refused. */
  readonly read?: ReadOptions;
}

/**
 * Nest's ValidationPipe, but that a parameter whose type is a model is read by the library's own reader, and answered
 * with a {@link ModelProblem} if it does not fit. Every other parameter is Nest's, with the options and the errors of Nest.
 * An `exceptionFactory` gets the problems of models as class-validator's errors, the wire path as their property.
 *
 * @example
 * ```ts
 * import type { INestApplication } from '@nestjs/common';
 * import { ModelValidationPipe } from 'databricks-jobs/nestjs';
 *
 * export function configure(application: INestApplication): void {
 *   application.useGlobalPipes(new ModelValidationPipe({ whitelist: true }));
 * }
 * ```
 * @see {@link ModelBody}
 * @see {@link ModelProblem}
 */
@Injectable()
export class ModelValidationPipe extends ValidationPipe {
  readonly #reader: ModelReader;
  readonly #isPlainAsked: boolean;
  readonly #isFactoryGiven: boolean;

  constructor(@Optional() options: ModelValidationPipeOptions = {}) {
    const { read, ...stock } = options;
    const readOptions = readOptionsOf(stock, read);
    assertReadOptions(readOptions);
    super({ transformerPackage: transformerFor(readOptions), ...stock });
    this.#reader = new ModelReader(readOptions, ruleOptionsOf(this.validatorOptions));
    this.#isPlainAsked = stock.transform === false;
    this.#isFactoryGiven = stock.exceptionFactory !== undefined;
  }

  /**
   * Reads the value of a parameter.
   * @throws HttpException with the status 400, or what the options say.
   */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (value instanceof RawBody) return value;
    const metatype: unknown = this.expectedType ?? metadata.metatype;
    try {
      if (
        !isModelClass(metatype) ||
        !this.toValidate(
          this.expectedType ? { ...metadata, metatype: metatype as never } : metadata,
        )
      ) {
        assertOneCopy(metatype);
        return (await super.transform(value, metadata)) as unknown;
      }
      const isText = metadata.type === 'query' || metadata.type === 'param';
      const given = isText ? queryValue(metatype, value) : value;
      const instance = await this.#reader.read(metatype, given, metadata.type === 'body');
      return this.#isPlainAsked ? value : instance;
    } catch (error) {
      throw error instanceof ModelValidationError ? await this.#refuse(error) : error;
    }
  }

  /** Nest's own, and what the reader finds in models within the instance. */
  protected override async validate(
    object: object,
    options?: ValidatorOptions,
  ): Promise<ValidationError[]> {
    const errors = await super.validate(object, options);
    const error = nestedErrors.get(object);
    return error ? withModelErrors(errors, error) : errors;
  }

  async #refuse(error: ModelValidationError): Promise<unknown> {
    if (this.#isFactoryGiven) {
      const factory = this.exceptionFactory as (errors: ValidationError[]) => unknown;
      return await factory(errorsOfIssues(error));
    }
    const { errorHttpStatusCode: status, isDetailedOutputDisabled: hideIssues } = this;
    return problemException(error, { status, hideIssues });
  }
}

/** class-transformer, by which models within other classes are read by the library's own reader. */
function transformerFor(read: ReadOptions): ValidationPipeOptions['transformerPackage'] {
  return {
    classToPlain: instanceToPlain,
    plainToInstance: (metatype, value, options) => {
      if (wireNamesOf(metatype).size > 0) {
        assertNotTooDeep(metatype, value);
        assertWireNames(metatype, value);
      }
      const { entity, error } = transformWithModels(metatype, value, options, read);
      if (error) nestedErrors.set(entity as object, error);
      return entity as never;
    },
  };
}
