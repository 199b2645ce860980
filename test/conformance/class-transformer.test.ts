import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import type { Model } from '../../src';
import { modelNamed, MODELS } from '../helpers/models';
import { checkCases } from '../helpers/check-cases';
import { expectedAccept, expectedDict, NAMED_VECTORS } from '../helpers/vectors';

// GitSource itself is abstract: class-transformer meets it under a field, as below.
const named = NAMED_VECTORS.filter(([, { model }]) => model !== 'GitSource');

describe('plain class-transformer and class-validator agree with the strict reader', () => {
  it('on every vector of the Python package', () => {
    checkCases(named, (vector) => {
      const model = modelNamed(vector.model);
      const instance = plainToInstance(model, vector.input);
      const isValid = validateSync(instance).length === 0;
      expect(isValid).toBe(expectedAccept(vector));
      if (!isValid) return;
      expect(instance.toDict()).toEqual(expectedDict(vector));
      const plain = JSON.parse(JSON.stringify(instanceToPlain(instance))) as object;
      const wires = model.fields().map(({ wire }) => wire);
      const inputKeys = Object.keys(vector.input);
      for (const key of Object.keys(plain)) expect([...wires, ...inputKeys]).toContain(key);
      for (const key of Object.keys(instance.toDict())) expect(plain).toHaveProperty([key]);
    });
  });

  it('reads the member of a oneOf that fits, under a run', () => {
    const gitSource = { git_url: 'u', git_provider: 'gitHub', git_tag: 'v1' };
    const run = plainToInstance(modelNamed('Run'), { git_source: gitSource });
    expect(validateSync(run)).toEqual([]);
    expect(run.toDict()).toEqual({ run_name: 'Untitled', git_source: gitSource });
  });

  it.each([
    ['none', { git_url: 'u', git_provider: 'gitHub' }],
    ['two', { git_url: 'u', git_provider: 'gitHub', git_tag: 'v1', git_branch: 'main' }],
    ['a wrong member', { git_url: 'u', git_provider: 'nowhere', git_tag: 'v1' }],
  ])('refuses %s of a oneOf, under a run', (_case, gitSource) => {
    const run = plainToInstance(modelNamed('Run'), { git_source: gitSource });
    expect(validateSync(run)).toHaveLength(1);
  });

  it('passes over every computed property', () => {
    checkCases(derivedProperties(), ([name, property]) => {
      const model = modelNamed(name);
      const example = model.example();
      const made = example.constructor as new () => Model;
      const instance = plainToInstance(made, { ...example.toDict(), [property]: { a: 1 } });
      expect(instance.equals(example)).toBe(true);
    });
  });
});

function derivedProperties(): readonly (readonly [string, [model: string, property: string]])[] {
  return Object.entries(MODELS).flatMap(([name, model]) => {
    const found: [string, [string, string]][] = [];
    let prototype = model.prototype as object;
    while (prototype !== Object.prototype) {
      for (const [property, { get }] of Object.entries(
        Object.getOwnPropertyDescriptors(prototype),
      )) {
        if (get) found.push([`${name}.${property}`, [name, property]]);
      }
      prototype = Object.getPrototypeOf(prototype) as object;
    }
    return found;
  });
}
