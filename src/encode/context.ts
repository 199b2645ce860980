import { ModelUsageError } from '../errors/model-usage-error';

const DEEPEST = 1_100;

/** How an instance is written. */
export interface EncodeOptions {
  /** Whether maps and unknown fields are copied, so that the result may be changed freely. */
  readonly copy?: boolean;
  /** Whether secrets are replaced by a mask. */
  readonly mask?: boolean;
}

/** Writes an instance as a plain object with wire names. */
export type EncodeModel = (
  instance: object,
  context: EncodeContext,
  depth: number,
) => Record<string, unknown>;

/** The state of one writing. */
export class EncodeContext {
  readonly copy: boolean;
  readonly mask: boolean;
  /** True once a bigint was met, which JSON.stringify cannot write. */
  hasBigint = false;

  constructor(
    options: EncodeOptions,
    /** Writes nested models. */
    readonly encodeModel: EncodeModel,
  ) {
    // Own ones: what all objects inherit must not decide.
    this.copy = Object.hasOwn(options, 'copy') && options.copy === true;
    this.mask = Object.hasOwn(options, 'mask') && options.mask === true;
  }

  /** @throws ModelUsageError if objects nest so deeply that they must be in a circle. */
  assertDepth(depth: number): void {
    if (depth > DEEPEST) {
      throw new ModelUsageError(
        `the object cannot be written: it is nested more than ${DEEPEST} levels deep, or holds itself`,
      );
    }
  }
}
