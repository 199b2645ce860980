import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';

import {
  assertReadOptions,
  READ_OPTION_NAMES,
  readArrayText,
  readText,
  refuseMissing,
  type ReadOptions,
} from '../../decode';
import { assertOptions } from '../../json/check-options';
import { withoutUserRules } from '../../schema/class-tools/user-constraints';
import { ModelUsageError } from '../../errors/model-usage-error';
import type { ModelClass } from '../../schema/model-class';
import type { Model } from '../../model/model';
import { asProblem } from '../problem/problem-exception';
import { isModelClass } from '../read/is-model-class';
import { ModelReader } from '../read/model-reader';
import { checkModels } from '../read/read-models';
import type { RawBody } from './raw-body';

/** How a body is read: the options of every read, and what the parameter's type cannot say. */
export interface ModelBodyOptions extends ReadOptions {
  /** The model, where the code is compiled without `emitDecoratorMetadata`. Default: the parameter's type. */
  readonly model?: ModelClass<Model>;
  /** The model of the items, where the body is an array. */
  readonly arrayOf?: ModelClass<Model>;
}

/** Reads the text that `@ModelBody()` takes from the request. */
export class ModelBodyPipe implements PipeTransform<RawBody, Promise<Model | Model[]>> {
  readonly #model: ModelClass<Model> | undefined;
  readonly #itemModel: ModelClass<Model> | undefined;
  readonly #read: ReadOptions;

  constructor({ model, arrayOf, ...read }: ModelBodyOptions) {
    this.#model = model;
    this.#itemModel = arrayOf;
    // An option that is given as undefined is not given.
    this.#read = { ...read, unknownFields: read.unknownFields ?? 'reject' };
    assertOptions('option of @ModelBody()', read, READ_OPTION_NAMES);
    assertReadOptions(this.#read);
  }

  /**
   * Reads the body.
   * @throws HttpException with the status 400 where it is not what the model says.
   */
  async transform(body: RawBody, { metatype }: ArgumentMetadata): Promise<Model | Model[]> {
    const itemModel = this.#itemModel;
    const model = this.#model ?? metatype;
    if (!itemModel && !isModelClass(model)) {
      throw new ModelUsageError(
        'the parameter of @ModelBody() must have a model as its type; where types are not emitted, ' +
          'or the body is an array, name it: @ModelBody({ model: Run }), @ModelBody({ arrayOf: Run })',
      );
    }
    try {
      if (itemModel) return await this.#readMany(itemModel, body.text);
      return await this.#readOne(model as ModelClass<Model>, body.text);
    } catch (error) {
      throw asProblem(error);
    }
  }

  async #readMany(model: ModelClass<Model>, text: string): Promise<Model[]> {
    const items = withoutUserRules(() => readArrayText(model, text, this.#read));
    return checkModels(model, items, this.#read);
  }

  #readOne(model: ModelClass<Model>, text: string): Model | Promise<Model> {
    if (text === '') return refuseMissing(model, undefined);
    return new ModelReader(this.#read).readBy(
      (given, options) => readText(model, given, options) ?? refuseMissing(model, null),
      model,
      text,
    );
  }
}
