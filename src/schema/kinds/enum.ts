import { isEnum } from 'class-validator';

import { code, type Code } from '../../codegen/code';
import type { Scope } from '../../codegen/scope';
import { isKeptWord } from '../validator/kept-words';
import { saying } from '../validator/constraint-messages';
import { sharedConstraint } from '../validator/shared-constraint';
import { defineKind, type ScalarKind } from './kind';

/** class-validator's own, but that it lets pass what a read with open enums kept. */
const IsEnum = sharedConstraint(
  'isEnum',
  (value, about) =>
    isEnum(value, about?.constraints[0] as object) || isKeptWord(about?.object, value),
);

/** One of the values of a TypeScript string enum. */
export interface EnumType {
  /** What the value is. */
  readonly kind: 'enum';
  /** The TypeScript enum. */
  readonly enumType: Readonly<Record<string, string>>;
  /** The values of the enum. */
  readonly enum: readonly string[];
}

defineKind<ScalarKind<EnumType>>({
  name: 'enum',
  jsonType: 'string',
  expected,
  check: ({ enum: values }, value) => {
    if (typeof value !== 'string') return { fault: { code: 'type', values } };
    return values.includes(value) ? { value } : { fault: { code: 'enum', values } };
  },
  accepts: (type) => {
    const values: ReadonlySet<unknown> = new Set(type.enum);
    return (value) => values.has(value);
  },
  emitTest,
  constraints: (type, { wire, each }) => [
    IsEnum(
      saying(wire, () => `must be ${expected(type)}`, each),
      [type.enumType, type.enum],
    ),
  ],
  describe: (type, dialect) => dialect.values(type.enum),
  example: (type) => type.enum[0],
});

/** The values that a field may have, if it holds one of an enum. */
export function valuesOf(type: { readonly kind: string }): readonly string[] | undefined {
  return type.kind === 'enum' ? (type as EnumType).enum : undefined;
}

function expected(type: EnumType): string {
  return `one of ${type.enum.join(', ')}`;
}

/** A value mostly is the one that the last object had; that comparison is three times as fast as the set. */
function emitTest(type: EnumType, scope: Scope): Code {
  const values = scope.bind('values', new Set(type.enum));
  const last = scope.variable('last');
  return code`(v === ${last} || (${values}.has(v) && (${last} = v, true)))`;
}
