import type { StandardProps } from '../../model/standard-schema';
import type { Model } from '../../model/model';

/** A model's class that may be extended, with every static method that models have. */
export type MappedModel<Fields> = Pick<
  typeof Model,
  Exclude<keyof typeof Model, 'prototype' | '~standard'>
> &
  (new () => Model & Fields) & {
    readonly prototype: Model & Fields;
    readonly '~standard': StandardProps<Model & Fields>;
  };
