import { setKey, type Draft } from '../../test/helpers/draft';
import { isDraftArray, isDraftObject } from './draft-kinds';
import { seedFields, type SeedField, type SeedType } from './seed-types';

/** A step into a document: a key of an object or an index of an array. */
export type Step = string | number;

/** A value in a document, with what the Python package holds there. */
export interface Place {
  /** `unknown`: a key that the Python package's model does not have; `member`: a value of a map. */
  readonly role: 'document' | 'field' | 'unknown' | 'item' | 'member';
  readonly path: readonly Step[];
  readonly value: Draft;
  /** The Python package's model that the document is, or that has the field. */
  readonly model: string;
  /** What the Python package holds there; nothing for an unknown key. */
  readonly type?: SeedType;
  /** The field, for role `field`. */
  readonly field?: SeedField;
  /** The object with the key, for roles `field` and `unknown`. */
  readonly holder?: Readonly<Record<string, Draft>>;
}

/** Visits a document from the outside in; where the visitor says true, what is below is left out. */
export function visitPlaces(
  model: string,
  document: Draft,
  visit: (place: Place) => boolean,
): void {
  visitPlace(
    { role: 'document', path: [], value: document, model, type: { kind: 'model', model } },
    visit,
  );
}

function visitPlace(place: Place, visit: (place: Place) => boolean): void {
  const { path, value, model, type } = place;
  if (visit(place) || !type) return;
  if (type.kind === 'model' && isDraftObject(value)) {
    const fields = seedFields(type.model as string);
    for (const [key, member] of Object.entries(value)) {
      const field = fields.get(key);
      visitPlace(
        {
          role: field ? 'field' : 'unknown',
          path: [...path, key],
          value: member,
          model: type.model as string,
          type: field?.type,
          field,
          holder: value,
        },
        visit,
      );
    }
  }
  if (type.kind === 'array' && isDraftArray(value)) {
    for (const [index, item] of value.entries()) {
      const inner = { path: [...path, index], value: item, model, type: type.items };
      visitPlace({ role: 'item', ...inner }, visit);
    }
  }
  if (type.kind === 'map' && isDraftObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const inner = { path: [...path, key], value: member, model, type: type.items };
      visitPlace({ role: 'member', ...inner }, visit);
    }
  }
}

/** What stands at places in another document; undefined leaves the member out. */
export interface Replacement {
  readonly path: readonly Step[];
  readonly by: Draft | undefined;
}

/** A copy of the document with other values at some places, none of which is within another. */
export function replaceAt(document: Draft, replacements: readonly Replacement[]): Draft {
  const own = replacements.find(({ path }) => path.length === 0);
  if (own) return own.by ?? null;
  if (replacements.length === 0) return document;
  const below = (key: Step): Replacement[] =>
    replacements
      .filter(({ path }) => path[0] === key)
      .map(({ path, by }) => ({ path: path.slice(1), by }));
  if (isDraftArray(document)) return document.map((item, index) => replaceAt(item, below(index)));
  const copy: Record<string, Draft> = {};
  for (const [key, member] of Object.entries(document as Record<string, Draft>)) {
    const inner = below(key);
    const isLeftOut = inner.some(({ path, by }) => path.length === 0 && by === undefined);
    if (!isLeftOut) setKey(copy, key, replaceAt(member, inner));
  }
  return copy;
}
