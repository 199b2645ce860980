import { ModelUsageError, ModelValidationError } from '../../src';
import { errorOf } from '../helpers/error-of';
import { nested, TOO_DEEP, RecursiveModel } from '../helpers/recursive-model';

describe('properties', () => {
  const nestedProperties = (levels: number): object => nested((child) => ({ child }), levels - 1);
  const selfHolding: Record<string, unknown> = {};
  selfHolding['children'] = [selfHolding];

  it('are looked through for 1,000 levels, of which the model takes 64', () => {
    const { issues } = errorOf(ModelValidationError, () =>
      RecursiveModel.of(nestedProperties(1_000)),
    );
    expect(issues).toEqual([{ path: Array(64).fill('child').join('.'), ...TOO_DEEP }]);
  });

  it.each([
    ['are nested 1,001 levels deep', nestedProperties(1_001)],
    ['hold themselves', selfHolding],
  ])('cannot be built that %s', (_case, properties) => {
    expect(errorOf(ModelUsageError, () => RecursiveModel.of(properties)).message).toBe(
      'the properties cannot be built: they are nested more than 1000 levels deep, or hold themselves',
    );
  });
});

describe('what is written', () => {
  const REFUSED =
    'the object cannot be written: it is nested more than 1100 levels deep, or holds itself';

  function treeOf(levels: number): RecursiveModel {
    const tree = new RecursiveModel();
    tree.additionalProperties['a'] = nested((a) => ({ a }), levels - 2);
    return tree;
  }

  it('may be 1,100 levels deep', () => {
    const text = `${'{"a":'.repeat(1_099)}{}${'}'.repeat(1_099)}`;
    expect(treeOf(1_100).toJson()).toBe(text);
    expect(treeOf(1_100).clone().toJson()).toBe(text);
  });

  it.each<[string, () => RecursiveModel]>([
    ['of 1,101 levels', () => treeOf(1_101)],
    ['that holds itself in a property', () => assign((tree) => ({ child: tree }))],
    ['that holds itself in a list of models', () => assign((tree) => ({ children: [tree] }))],
    ['with a list that holds itself', () => assign(() => ({ anything: selfHoldingList() }))],
    ['with an object that holds itself', () => assign(() => ({ any: selfHoldingObject() }))],
    [
      'with an unknown field that holds itself',
      () => assign(() => ({ additionalProperties: { extra: selfHoldingObject() } })),
    ],
  ])('may be nothing %s', (_case, make) => {
    const tree = make();
    for (const write of [() => tree.toJson(), () => tree.toDict(), () => tree.clone()]) {
      expect(errorOf(ModelUsageError, write).message).toBe(REFUSED);
    }
  });
});

function assign(properties: (tree: RecursiveModel) => object): RecursiveModel {
  const tree = new RecursiveModel();
  return Object.assign(tree, properties(tree));
}

function selfHoldingList(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function selfHoldingObject(): object {
  const object: Record<string, unknown> = {};
  object['self'] = object;
  return object;
}
