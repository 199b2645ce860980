import type * as fc from 'fast-check';

import { CallerValue, NumberLiteral, setKey, type Draft } from './draft';
import { randomDraft, LITERALS, unexpectedDraft, pick, SPECIAL_KEYS } from './random-drafts';

type Container = Draft[] | Record<string, Draft>;

/** A member of a container. */
export interface Place {
  readonly container: Container;
  readonly key: string;
}

/** What a member is replaced by; the donor is another document. */
const REPLACEMENTS: readonly ((random: fc.Random, member: Draft, donor: Draft) => Draft)[] = [
  (random) => unexpectedDraft(random),
  (random) => randomDraft(random, 3),
  () => null,
  (random, _member, donor) => anyPart(random, donor),
  (random) => new NumberLiteral(pick(random, LITERALS)),
  renotated,
  (_random, member) => [member],
  nested,
  unwrapped,
];

/** What is done to a member where it stands. */
const EDITS: readonly ((random: fc.Random, place: Place, donor: Draft) => void)[] = [
  (_random, place) => {
    remove(place);
  },
  (random, place) => {
    rename(place, pick(random, SPECIAL_KEYS));
  },
  (random, place) => {
    rename(place, otherCase(random, place.key));
  },
  (random, place, donor) => {
    insert(random, place, anyPart(random, donor));
  },
  repeat,
];

/** A copy of a document with a few changes, some of which bring in parts of another one. */
export function mutateDraft(random: fc.Random, draft: Draft, donor: Draft): Draft {
  const root = [structuredCopy(draft)];
  for (let count = random.nextInt(1, 6); count > 0; count -= 1) {
    // Seldom the whole document: mostly that gives no object at all.
    const within = root[0] !== undefined && random.nextInt(0, 49) > 0 ? root[0] : root;
    const containers = containersIn(within);
    if (containers.length === 0) break;
    const container = pick(random, containers);
    const keys = Object.keys(container);
    if (keys.length === 0) continue;
    const key = pick(random, keys);
    if (random.nextInt(0, 2) === 0) pick(random, EDITS)(random, { container, key }, donor);
    else {
      const replace = pick(random, REPLACEMENTS);
      setKey(container, key, replace(random, memberOf({ container, key }), donor));
    }
  }
  return root[0] ?? null;
}

/** Every object and array within a document, itself included. */
function containersIn(draft: Draft): Container[] {
  const found: Container[] = [];
  const open = [draft];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isContainer(next)) continue;
    found.push(next);
    open.push(...Object.values(next));
  }
  return found;
}

/** Every member of every object and array within a document. */
export function placesIn(draft: Draft): Place[] {
  return containersIn(draft).flatMap((container) =>
    Object.keys(container).map((key) => ({ container, key })),
  );
}

function isContainer(draft: Draft): draft is Container {
  if (typeof draft !== 'object' || draft === null) return false;
  return !(draft instanceof NumberLiteral || draft instanceof CallerValue);
}

function anyPart(random: fc.Random, donor: Draft): Draft {
  const containers = containersIn(donor);
  if (containers.length === 0) return donor;
  const container = pick(random, containers);
  const keys = Object.keys(container);
  return structuredCopy(
    keys.length > 0 ? memberOf({ container, key: pick(random, keys) }) : container,
  );
}

function structuredCopy(draft: Draft): Draft {
  if (!isContainer(draft)) return draft;
  if (Array.isArray(draft)) return draft.map(structuredCopy);
  const copy = {};
  for (const [key, member] of Object.entries(draft)) setKey(copy, key, structuredCopy(member));
  return copy;
}

function memberOf({ container, key }: Place): Draft {
  return (container as Record<string, Draft>)[key] as Draft;
}

function remove({ container, key }: Place): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else Reflect.deleteProperty(container, key);
}

function rename(place: Place, to: string): void {
  if (Array.isArray(place.container)) return;
  const member = memberOf(place);
  remove(place);
  setKey(place.container, to, member);
}

function insert(random: fc.Random, { container, key }: Place, part: Draft): void {
  if (Array.isArray(container)) container.splice(Number(key), 0, part);
  else setKey(container, `${key}${random.nextInt(0, 1) === 0 ? '' : '_2'}`, part);
}

/** An item, or a document in place of itself, many times: mostly a few, seldom more than any limit allows. */
function repeat(random: fc.Random, place: Place): void {
  const { container, key } = place;
  const count = random.nextInt(0, 19) === 0 ? 1_001 : random.nextInt(2, 5);
  const member = memberOf(place);
  if (isContainer(member) && containersIn(member).length * count > 20_000) return;
  const copies = Array.from({ length: count }, () => structuredCopy(member));
  if (Array.isArray(container)) container.push(...copies);
  else setKey(container, key, copies);
}

function nested(random: fc.Random, member: Draft): Draft {
  let draft = member;
  for (let levels = random.nextInt(1, 70); levels > 0; levels -= 1) {
    draft = random.nextInt(0, 1) === 0 ? [draft] : { nested: draft };
  }
  return draft;
}

function unwrapped(random: fc.Random, member: Draft): Draft {
  if (!isContainer(member)) return [];
  const members = Object.values(member);
  return members.length > 0 ? pick(random, members) : null;
}

const LONGEST_KEY = 10_000;

function otherCase(random: fc.Random, key: string): string {
  return pick(random, [
    key.toUpperCase(),
    key.replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase()),
    `${key} `,
    // A key that is picked three times would have 144 million letters.
    key.length > LONGEST_KEY ? key : key.repeat(200),
  ]);
}

/** The same number in another notation, or a text of it. */
function renotated(random: fc.Random, member: Draft): Draft {
  if (!(member instanceof NumberLiteral)) return JSON.stringify(member);
  const { text } = member;
  if (!/^-?[1-9]\d*$/.test(text)) return text;
  const forms = [`${text}.0`, `${text}e0`, `${text}0E-1`, `${text}${'0'.repeat(20)}`, `${text}.5`];
  return random.nextInt(0, 5) === 0 ? text : new NumberLiteral(pick(random, forms));
}
