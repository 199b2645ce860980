import { ModelValidationError } from '../errors/model-validation-error';
import type { ModelClass } from '../schema/model-class';
import type { PathSegment } from '../decode/issues/path';
import { segmentsOf } from '../decode/issues/issue';
import { readValue } from '../decode/read-untrusted';

/** One problem, as the Standard Schema specification words it. */
export interface StandardIssue {
  /** One sentence for people, without the path. */
  readonly message: string;
  /** The steps to the value, in wire names; indices of arrays are numbers. */
  readonly path: readonly PathSegment[];
}

/** What a Standard Schema makes of a value: an instance, or the problems. */
export type StandardResult<Output> =
  | {
      /** The instance that was read. */
      readonly value: Output;
      /** Absent, which tells a success from a failure. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong, all of it. */
      readonly issues: readonly StandardIssue[];
    };

/**
 * The Standard Schema interface, version 1, with the shape that https://standardschema.dev gives it, so that
 * whatever reads that interface (tRPC, Hono, Nest 12) takes a model's class as a schema.
 */
export interface StandardSchema<Output> {
  /** The specification's own property. */
  readonly '~standard': {
    /** The version of the specification. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: 'databricks-jobs';
    /** Reads a value strictly; unknown fields are kept. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Only for the type system: never there. */
    readonly types?:
      | {
          /** What may be read: anything, since reading is what checks it. */
          readonly input: unknown;
          /** What reading gives. */
          readonly output: Output;
        }
      | undefined;
  };
}

const schemas = new WeakMap<ModelClass, StandardSchema<unknown>>();

/** The type of a model's `~standard`, by which libraries know what reading by its class gives. */
export type StandardProps<Output> = StandardSchema<Output>['~standard'];

/** The Standard Schema of a class; always the same object for one class. */
export function standardSchemaOf<M extends object>(model: ModelClass<M>): StandardSchema<M> {
  const known = schemas.get(model);
  if (known) return known as StandardSchema<M>;
  const schema: StandardSchema<M> = Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'databricks-jobs',
      validate: (value: unknown) => validate(model, value),
    }),
  });
  schemas.set(model, schema);
  return schema;
}

function validate<M extends object>(model: ModelClass<M>, value: unknown): StandardResult<M> {
  try {
    return { value: readValue(model, value) };
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    const issues = error.issues.map((issue) => ({
      message: issue.message,
      path: segmentsOf(issue),
    }));
    return { issues };
  }
}
