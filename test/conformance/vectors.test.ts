import { ModelValidationError } from '../../src';
import { modelNamed } from '../helpers/models';
import { ownerOfPath } from '../helpers/owner-of-path';
import {
  expectedAccept,
  expectedDict,
  expectedRefusal,
  VECTORS,
  type Vector,
} from '../helpers/vectors';

const named = VECTORS.map(
  (vector) => [`${vector.id} ${vector.model}: ${vector.case}`, vector] as const,
);

describe('every vector of the Python package', () => {
  it('is there', () => {
    expect(VECTORS).toHaveLength(1649);
  });

  it.each(named)('%s', (_name, vector) => {
    const outcome = read(vector);
    if (expectedAccept(vector)) expect(outcome).toEqual({ dict: expectedDict(vector) });
    else expectFailure(vector, outcome);
  });
});

type Outcome = { dict: unknown } | { error: ModelValidationError };

function read(vector: Vector): Outcome {
  try {
    const instance = modelNamed(vector.model).fromDict(vector.input, { unknownFields: 'drop' });
    return { dict: instance.toDict() };
  } catch (error) {
    if (error instanceof ModelValidationError) return { error };
    throw error;
  }
}

function expectFailure(vector: Vector, outcome: Outcome): void {
  if (!('error' in outcome)) throw new Error('the vector was accepted');
  const owners = outcome.error.issues.map(({ path }) => ownerOfPath(vector.model, path));
  const models = new Set(owners.map(({ model }) => model));
  const fields = new Set(owners.map(({ field }) => field).filter((field) => field !== ''));
  if (vector.difference === 'array-from-object') {
    expect(outcome.error.issues.map(({ code }) => code)).toEqual(['type']);
    return;
  }
  const expected = expectedRefusal(vector);
  expect([...models]).toEqual([expected.model]);
  expect([...fields].sort()).toEqual([...expected.fields].sort());
}
