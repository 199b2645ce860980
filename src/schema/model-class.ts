/** The constructor of a model, abstract ones such as `GitSource` included. */
export type ModelClass<M extends object = object> = (abstract new () => M) & {
  /** What every instance of the model inherits. */
  readonly prototype: M;
};

/** A model's constructor behind a function, so that models may refer to each other in circles. */
export type ModelReference = () => ModelClass;
