import vectors from '../fixtures/vectors.json';
import { modelNamed } from './models';

/** One input of the Python package, and what that package made of it. */
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

/** Whether only a limit for writing a job makes the Python package refuse the input. */
function isOverWritingLimit({ model, case: name, difference }: Vector): boolean {
  if (difference === 'limits-follow-api-2.2') return true;
  return model === 'RunTask' && /^description: (length 4097|4097 astral characters)$/.test(name);
}

/** The verdict that this project is to give. */
export function expectedAccept(vector: Vector): boolean {
  if (vector.difference === 'array-from-object') return false;
  return vector.accept || isOverWritingLimit(vector);
}

/** The dict that this project is to give: the Python package's, with `S3` written as `s3`. */
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
 * Who is to refuse the input. The Python package walks an array of models before it checks that it is
 * one, so it blames the letters of a string, nothing for a number, and the whole array for a null item;
 * here it is the array in the first two cases, and the item in the third.
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
