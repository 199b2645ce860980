import { plainToInstance, Type } from 'class-transformer';

import {
  ArrayField,
  GitSource,
  IntegerField,
  MapField,
  Model,
  ModelField,
  Run,
  StringField,
} from '../../../src';

class Leaf extends Model {
  @StringField('leaf_name', { default: 'oak' })
  leafName?: string;
}

class Tree extends Model {
  @IntegerField('tree_age', { default: 3 })
  treeAge?: number;

  @ModelField('main_leaf', () => Leaf)
  mainLeaf?: Leaf;

  @ModelField('old_leaf', () => Leaf, { aliases: ['older_leaf'] })
  oldLeaf?: Leaf;

  @ArrayField('all_leaves', () => Leaf)
  allLeaves?: Leaf[];

  @ArrayField('ring_widths', 'number')
  ringWidths?: number[];

  @MapField('named_leaves', () => Leaf)
  namedLeaves?: Record<string, Leaf>;

  @MapField('ring_colors', 'string')
  ringColors?: Record<string, string>;

  @ModelField('code_source', () => GitSource, { oneOf: true })
  codeSource?: GitSource;

  @ArrayField('code_sources', () => GitSource, { oneOf: true })
  codeSources?: GitSource[];
}

const source = (tag: string): object => ({ git_url: 'u', git_provider: 'gitHub', git_tag: tag });

const FIELDS: readonly [
  kind: string,
  wire: string,
  property: string,
  own: unknown,
  other: unknown,
][] = [
  ['an integer with a default', 'tree_age', 'treeAge', 7, 99],
  ['a model', 'main_leaf', 'mainLeaf', { leaf_name: 'a' }, { leaf_name: 'b' }],
  ['a model with an alias', 'old_leaf', 'oldLeaf', { leaf_name: 'a' }, { leaf_name: 'b' }],
  ['an array of models', 'all_leaves', 'allLeaves', [{ leaf_name: 'a' }], [{ leaf_name: 'b' }]],
  ['an array of numbers', 'ring_widths', 'ringWidths', [1, 2], [3]],
  ['a map of models', 'named_leaves', 'namedLeaves', { x: { leaf_name: 'a' } }, { y: {} }],
  ['a map of strings', 'ring_colors', 'ringColors', { x: 'red' }, { y: 'blue' }],
  ['a oneOf', 'code_source', 'codeSource', source('v1'), source('v2')],
  ['an array of oneOfs', 'code_sources', 'codeSources', [source('v1')], [source('v2')]],
];

describe('plain class-transformer reads the wire name alone', () => {
  it.each(FIELDS)('of %s, whatever the order', (_kind, wire, property, own, other) => {
    const expected = Tree.fromDict({ [wire]: own }).toDict();
    for (const input of [
      { [wire]: own, [property]: other },
      { [property]: other, [wire]: own },
    ]) {
      const tree = plainToInstance(Tree, input);
      expect(tree.toDict()).toEqual(expected);
      expect(tree.equals(Tree.fromDict({ [wire]: own }))).toBe(true);
    }
  });

  it.each(FIELDS)('of %s, and not the property alone', (_kind, _wire, property, _own, other) => {
    expect(plainToInstance(Tree, { [property]: other }).toDict()).toEqual({ tree_age: 3 });
  });

  it.each(FIELDS)('of %s, where it is null', (_kind, wire, property, _own, other) => {
    expect(plainToInstance(Tree, { [wire]: null, [property]: other }).toDict()).toEqual({
      tree_age: 3,
    });
  });

  it('leaves what is no object for the rules to refuse', () => {
    const tree = plainToInstance(Tree, { main_leaf: 5, mainLeaf: {} });
    expect(tree.mainLeaf).toBe(5);
  });

  it('reads the alias where the field is absent, whatever stands under the property', () => {
    const tree = plainToInstance(Tree, { older_leaf: { leaf_name: 'a' }, oldLeaf: {} });
    expect(tree.toDict()).toEqual({ tree_age: 3, old_leaf: { leaf_name: 'a' } });
  });

  it('holds within models, arrays and DTOs that are no models', () => {
    class Envelope {
      @Type(() => Tree)
      trees!: Tree[];
    }
    const leaf = { leaf_name: 'a', leafName: 'b' };
    const { trees } = plainToInstance(Envelope, {
      trees: [{ main_leaf: leaf, all_leaves: [leaf] }],
    });
    expect(trees[0]?.mainLeaf?.leafName).toBe('a');
    expect(trees[0]?.allLeaves?.[0]?.leafName).toBe('a');
  });

  it('holds for the fields of a run', () => {
    const { runId, runName } = plainToInstance(Run, { run_id: 1, runId: 99, runName: 'smuggled' });
    expect({ runId, runName }).toEqual({ runId: 1, runName: 'Untitled' });
  });

  it('does not take the properties of an instance for such keys', () => {
    const tree = Tree.of({ treeAge: 7, mainLeaf: { leafName: 'a' } });
    expect(plainToInstance(Tree, tree).toDict()).toEqual(tree.toDict());
  });
});
