import vectors from '../fixtures/vectors.json';
import { modelNamed } from './models';

/** An input of the Python package, and its verdict and output. */
export interface Vector {
  readonly id: number;
  readonly model: string;
  readonly case: string;
  readonly input: Record<string, unknown>;
  readonly accept: boolean;
  readonly toDict?: Record<string, unknown>;
  readonly failedModel?: string;
  readonly failedFields?: readonly string[];
  /** Names the decision by which this project differs. */
  readonly difference?: 'array-from-object' | 's3-key' | 'limits-follow-api-2.2';
}

export const VECTORS = vectors as unknown as readonly Vector[];

/** Each vector with a name for a message. */
export const NAMED_VECTORS = VECTORS.map(
  (vector) => [`${vector.id} ${vector.model}: ${vector.case}`, vector] as const,
);

/** True if the Python package refuses the input only for a limit of writing a job. */
function isOverWritingLimit({ model, case: name, difference }: Vector): boolean {
  if (difference === 'limits-follow-api-2.2') return true;
  return model === 'RunTask' && /^description: (length 4097|4097 astral characters)$/.test(name);
}

/** The verdict that this package has to give. */
export function expectedAccept(vector: Vector): boolean {
  if (vector.difference === 'array-from-object') return false;
  return vector.accept || isOverWritingLimit(vector);
}

/** The dict that this package has to give: the Python package's, with `S3` written as `s3`. */
export function expectedDict(vector: Vector): unknown {
  const dict = isOverWritingLimit(vector) ? vector.input : vector.toDict;
  const withDefaults = vector.model === 'Run' ? { run_name: 'Untitled', ...dict } : dict;
  return vector.difference === 's3-key' ? renameS3(withDefaults) : withDefaults;
}

function renameS3(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(renameS3);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key === 'S3' ? 's3' : key, renameS3(member)]),
  );
}

/** The model and fields that refuse the input. */
export interface Refusal {
  readonly model: string | undefined;
  readonly fields: readonly string[];
}

/**
 * The model and fields that have to refuse the input. The Python package goes through an array of models before it checks that it is
 * an array, so it names the letters of a string, nothing for a number, and the whole array for a null item. This package names the
 * array in the first two cases, and the item in the third.
 */
export function expectedRefusal(vector: Vector): Refusal {
  const wire = vector.case.split(':')[0] ?? '';
  const field = modelNamed(vector.model)
    .fields()
    .find((candidate) => candidate.wire === wire);
  if (field?.kind === 'array' && field.items.kind === 'model') {
    const value = vector.input[wire];
    if (typeof value === 'string' || typeof value === 'number') {
      return { model: vector.model, fields: [wire] };
    }
    if (Array.isArray(value) && value[0] === null) {
      return { model: field.items.model.name, fields: ['__root__'] };
    }
  }
  return { model: vector.failedModel, fields: vector.failedFields ?? [] };
}
