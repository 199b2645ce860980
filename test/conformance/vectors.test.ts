import { ModelValidationError } from '../../src';
import { checkCases } from '../helpers/check-cases';
import { modelNamed } from '../helpers/models';
import { ownerOfPath } from '../helpers/owner-of-path';
import {
  expectedAccept,
  expectedDict,
  expectedRefusal,
  NAMED_VECTORS,
  type Vector,
} from '../helpers/vectors';

describe('every vector of the Python package', () => {
  it('is there', () => {
    expect(NAMED_VECTORS).toHaveLength(1649);
  });

  it('is read, or refused at the same place', () => {
    checkCases(NAMED_VECTORS, (vector) => {
      const outcome = read(vector);
      if (expectedAccept(vector)) expect(outcome).toEqual({ dict: expectedDict(vector) });
      else expectFailure(vector, outcome);
    });
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
