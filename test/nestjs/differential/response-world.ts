import { Exclude, Expose, Transform, Type, type ClassTransformOptions } from 'class-transformer';

import type { Dice } from './dice';

/** What stands where a model stands: a model, or in the other world a class that class-transformer writes by itself. */
export interface Leaf {
  readonly outcome?: unknown;
}

export interface World {
  readonly leafClass: new () => Leaf;
  leaf(id: number): Leaf;
}

type Shape = new () => Record<string, unknown>;

const NAMES = ['id', 'name', '_hidden', 'createdAt', 'data', 'run', 'parent', 'list'];

/** A response of classes that the dice make, with the options that go with it. */
export class ResponseMaker {
  private leaves = 0;
  private readonly shapes: Shape[] = [];
  private readonly outer: object[] = [];
  private readonly hasType: boolean;
  readonly options: ClassTransformOptions & { type?: Shape };

  constructor(
    private readonly dice: Dice,
    private readonly world: World,
  ) {
    this.options = this.makeOptions();
    this.hasType = dice.chance(0.2);
    const count = 1 + dice.below(4);
    for (let index = 0; index < count; index += 1) this.shapes.push(this.makeShape(index));
    if (this.hasType) this.options.type = dice.pick(this.shapes);
  }

  make(): unknown {
    return this.dice.chance(0.2) ? [this.value(0), this.value(0)] : this.value(0);
  }

  /** Whether class-transformer writes nothing of what it takes for a bare object. */
  private get isExclusive(): boolean {
    return this.options.strategy === 'excludeAll' || this.options.excludeExtraneousValues === true;
  }

  private makeOptions(): ClassTransformOptions {
    const { dice } = this;
    const options: ClassTransformOptions = {};
    if (dice.chance(0.2)) options.strategy = dice.pick(['excludeAll', 'exposeAll']);
    if (dice.chance(0.3)) options.groups = dice.pick([['admin'], ['user', 'admin'], []]);
    if (dice.chance(0.2)) options.version = dice.below(3);
    if (dice.chance(0.1)) options.excludePrefixes = ['_'];
    if (dice.chance(0.1)) options.exposeUnsetFields = false;
    if (dice.chance(0.1)) options.excludeExtraneousValues = true;
    if (dice.chance(0.3)) options.enableCircularCheck = true;
    return options;
  }

  private makeShape(index: number): Shape {
    const { dice } = this;
    const base = index > 0 && dice.chance(0.3) ? this.shapes[index - 1] : undefined;
    class Bare {}
    class Made extends ((base ?? Bare) as Shape) {
      readonly #secret: unknown = this.constructor.name;

      get computed(): unknown {
        const run = this['run'] as Leaf | undefined;
        return [this.#secret, run?.outcome, Object.keys(this).length];
      }

      method(): string {
        return 'called';
      }
    }
    Object.defineProperty(Made, 'name', { value: `Made${index}` });
    if (dice.chance(0.3)) Expose()(Made.prototype, 'computed');
    if (dice.chance(0.1)) Expose({ name: 'by_method' })(Made.prototype, 'method');
    if (dice.chance(0.15)) dice.pick([Exclude(), Expose()])(Made);
    for (const name of NAMES) {
      while (dice.chance(0.35)) this.decorator(name)(Made.prototype, name);
    }
    return Made;
  }

  private decorator(name: string): PropertyDecorator {
    const { dice, world } = this;
    return dice.pick([
      (): PropertyDecorator => Exclude(dice.pick([{}, { toPlainOnly: true }])),
      (): PropertyDecorator => Expose(),
      (): PropertyDecorator => Expose({ name: dice.pick([`wire_${name}`, 'same']) }),
      (): PropertyDecorator => Expose({ groups: dice.pick([['admin'], ['user'], []]) }),
      (): PropertyDecorator => Expose({ since: dice.below(3), until: 1 + dice.below(3) }),
      (): PropertyDecorator => Transform(({ value }) => value as unknown),
      (): PropertyDecorator => Transform(({ obj }) => (obj as { run?: Leaf }).run?.outcome),
      (): PropertyDecorator =>
        Transform(({ value }) => ({ wrapped: value as unknown }), { groups: ['admin'] }),
      (): PropertyDecorator => {
        if (name === 'run') return Type(() => world.leafClass);
        // For a type, class-transformer makes a bare object of a model there, which is none any more.
        return this.isExclusive || this.hasType ? Expose() : Type(() => Object);
      },
    ])();
  }

  private value(depth: number): unknown {
    const { dice } = this;
    const kinds = ['scalar', 'leaf', 'leaf', 'date'];
    if (depth < 4) kinds.push('made', 'made', 'made', 'plain', 'array', 'set', 'map', 'outer');
    // A model in place of another type is written by that type, as any object is.
    const first = this.options.type ? ['made', 'plain'] : ['made', 'made', 'plain', 'leaf'];
    const kind = dice.pick(depth === 0 ? first : kinds);
    return this.ofKind(kind, depth);
  }

  private ofKind(kind: string, depth: number): unknown {
    const { dice } = this;
    switch (kind) {
      case 'leaf':
        return this.world.leaf((this.leaves += 1));
      case 'made':
        return this.fill(new (dice.pick(this.shapes))(), depth);
      case 'plain':
        return this.fill({}, depth);
      case 'array':
        return [this.value(depth + 1), this.value(depth + 1)];
      case 'set':
        return new Set([this.value(depth + 1)]);
      case 'map':
        // class-transformer takes the class of what is in a Map for Map: it writes nothing of it under excludeAll, and
        // makes a Map of it for a type.
        return this.isExclusive || this.options.type
          ? null
          : new Map([['key', this.value(depth + 1)]]);
      case 'outer':
        return this.options.enableCircularCheck
          ? (this.outer[dice.below(this.outer.length)] ?? null)
          : undefined;
      case 'date':
        return new Date(dice.below(1e9));
      default:
        return dice.pick([0, 1.5, 'text', '', true, null, undefined]);
    }
  }

  private fill(target: Record<string, unknown>, depth: number): object {
    this.outer.push(target);
    for (const name of NAMES) {
      if (!this.dice.chance(0.4)) continue;
      target[name] = name === 'run' ? this.ofKind('leaf', depth) : this.value(depth + 1);
    }
    this.outer.pop();
    return target;
  }
}
