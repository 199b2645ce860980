import { ClassSerializerInterceptor, Injectable, type ExecutionContext } from '@nestjs/common';

import { isModel } from '../read/is-model';
import { ResponseSite } from './response-site';
import { ModelPairs, notePairs } from '../read/model-pairs';
import { isOfThisPackage, ModelWriter } from './write-models';

/** Where the options of one response hold its site, out of class-transformer's sight. */
const SITE = Symbol('databricks-jobs.site');

type StockOptions = Exclude<ReturnType<ClassSerializerInterceptor['getContextOptions']>, undefined>;
type Options = StockOptions & { readonly [SITE]?: ResponseSite };
type Response = ReturnType<ClassSerializerInterceptor['serialize']>;
type Plain = ReturnType<ClassSerializerInterceptor['transformToPlain']>;

/**
 * Nest's ClassSerializerInterceptor, by which a model is written in wire form with all that it holds, wherever it is in
 * the response. Getters and `@Transform` of other classes see the models themselves. Integers beyond 2^53 keep their digits.
 *
 * @example
 * ```ts
 * import type { INestApplication } from '@nestjs/common';
 * import { Reflector } from '@nestjs/core';
 * import { ModelSerializerInterceptor } from 'databricks-jobs/nestjs';
 *
 * export function configure(application: INestApplication): void {
 *   application.useGlobalInterceptors(new ModelSerializerInterceptor(application.get(Reflector)));
 * }
 * ```
 * @see {@link RunSummary}
 */
@Injectable()
export class ModelSerializerInterceptor extends ClassSerializerInterceptor {
  /** @internal Nest's own, then the text where JSON.stringify, which the adapters call, could not write the integers. */
  override serialize(response: Response, options: Options): Response {
    const serialized = super.serialize(response, options);
    return options[SITE]?.finish(serialized) ?? serialized;
  }

  /** @internal Writes one value of a response. */
  override transformToPlain(value: unknown, { [SITE]: site, ...options }: Options): Plain {
    const { integers, keepsModels } = site ?? new ResponseSite();
    if (isModel(value) && (!options.type || value instanceof options.type)) {
      if (keepsModels) return value;
      if (isOfThisPackage(value)) return integers.wireOf(value) as Plain;
    }
    const pairs = new ModelPairs();
    const output: unknown = notePairs(pairs, () => super.transformToPlain(value, options));
    const alone = { ...options, type: undefined } as StockOptions;
    return new ModelWriter(pairs, integers, keepsModels, (model) =>
      super.transformToPlain(model, alone),
    ).write(output) as Plain;
  }

  /** @internal Nest's own, with the site of the response. */
  protected override getContextOptions(context: ExecutionContext): Options {
    return { ...super.getContextOptions(context), [SITE]: new ResponseSite(context) };
  }
}
