import seed from '../../test/fixtures/seed-models.json';

/** What a value of the Python package's models is. */
type SeedKind =
  | 'int64'
  | 'float'
  | 'string'
  | 'boolean'
  | 'any'
  | 'enum'
  | 'model'
  | 'array'
  | 'map';

/** The type of a field, of an item or of a document. */
export interface SeedType {
  readonly kind: SeedKind;
  /** The model's name, for kind `model`. */
  readonly model?: string;
  /** The values, for kind `enum`. */
  readonly values?: readonly string[];
  /** What each item is, for kinds `array` and `map`. */
  readonly items?: SeedType;
}

/** A field of one of the Python package's models. */
export interface SeedField {
  readonly wire: string;
  readonly type: SeedType;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  /** True for task keys: letters, digits, `_` and `-` only. */
  readonly isKey: boolean;
}

interface FieldFact {
  readonly type: string;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly max_items?: number;
  readonly pattern?: string;
}

interface TypeFact {
  readonly kind: 'model' | 'oneOf' | 'enum';
  readonly fields?: Readonly<Record<string, FieldFact>>;
  readonly of?: readonly string[];
  readonly values?: Readonly<Record<string, string>>;
}

const FACTS = seed as unknown as Readonly<Record<string, TypeFact>>;

/** The names of the Python package's models, the one oneOf included; its enums cannot be read alone. */
export const SEED_MODELS: readonly string[] = Object.keys(FACTS).filter(
  (name) => FACTS[name]?.kind !== 'enum',
);

const FIELDS: ReadonlyMap<string, ReadonlyMap<string, SeedField>> = new Map(
  SEED_MODELS.map((name) => [name, fieldsOf(factOf(name))]),
);

/** The models of which an object has to be exactly one; none for an ordinary model. */
export function seedMembers(model: string): readonly string[] {
  return factOf(model).of ?? [];
}

/** The fields that the Python package knows, by wire name; of a oneOf, those of all its members. */
export function seedFields(model: string): ReadonlyMap<string, SeedField> {
  const fields = FIELDS.get(model);
  if (!fields) throw new Error(`the Python package has no model ${model}`);
  return fields;
}

function factOf(name: string): TypeFact {
  const fact = FACTS[name];
  if (!fact) throw new Error(`seed-models.json has no type ${name}`);
  return fact;
}

function fieldsOf(fact: TypeFact): ReadonlyMap<string, SeedField> {
  const facts = [fact, ...(fact.of ?? []).map(factOf)];
  const entries = facts.flatMap(({ fields }) => Object.entries(fields ?? {}));
  return new Map(entries.map(([wire, field]) => [wire, toField(wire, field)]));
}

function toField(wire: string, fact: FieldFact): SeedField {
  return {
    wire,
    type: fact.enum ? { kind: 'enum', values: fact.enum } : typeOf(fact.type),
    required: fact.required === true || fact.pattern !== undefined,
    minLength: fact.min_length ?? 0,
    maxLength: fact.max_length,
    maxItems: fact.max_items,
    isKey: fact.pattern !== undefined,
  };
}

function typeOf(text: string): SeedType {
  const [, container, items] = /^(array|map)<(.+)>$/.exec(text) ?? [];
  if (items !== undefined) return { kind: container as SeedKind, items: typeOf(items) };
  const fact = FACTS[text];
  if (fact?.values) return { kind: 'enum', values: Object.values(fact.values) };
  return fact ? { kind: 'model', model: text } : { kind: text as SeedKind };
}
