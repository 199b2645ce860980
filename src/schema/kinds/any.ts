import { code } from '../../codegen/code';
import { defineKind, type TestedKind } from './kind';

/** Any JSON value. */
export interface AnyType {
  /** What the value is. */
  readonly kind: 'any';
}

defineKind<TestedKind<AnyType>>({
  name: 'any',
  expected: () => 'any JSON value',
  accepts: () => (value) =>
    value === null || typeof value === 'string' || typeof value === 'boolean',
  emitTest: () => code`typeof v === "string" || typeof v === "boolean"`,
  constraints: () => [],
  describe: (_type, dialect) => dialect.any(),
  example: () => 'example',
});
