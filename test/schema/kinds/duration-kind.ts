import { validateSync } from 'class-validator';

import type { FieldRules } from '../../../src';
import { defineField } from '../../../src/schema/decorators/define-field';
import { defineKind, type ScalarKind } from '../../../src/schema/kinds/kind';
import { constraint } from '../../../src/schema/validator/constraint';

/** A kind of the tests' own, as a user of the package's internals would add one: a duration such as `1h30m`. */
interface DurationType {
  readonly kind: 'duration';
}

declare module '../../../src/schema/kinds/element-descriptor' {
  interface ElementTypes {
    duration: DurationType;
  }
}

const DURATION = /^(?:\d+h)?(?:\d+m)?(?:\d+s)?$/;
const isDuration = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && DURATION.test(value);

defineKind<ScalarKind<DurationType>>({
  name: 'duration',
  jsonType: 'string',
  expected: () => 'a duration such as "1h30m"',
  check: (_type, value) => (isDuration(value) ? { value } : { fault: { code: 'type' } }),
  accepts: () => isDuration,
  constraints: (_type, { wire, each }) => [
    constraint('isDuration', isDuration, wire, 'must be a duration such as "1h30m"', each),
  ],
  describe: (_type, dialect) => dialect.string({ format: 'duration' }),
  example: () => '1h30m',
});

/** A field that holds a duration. */
export function DurationField(wire: string, rules: FieldRules = {}): PropertyDecorator {
  return defineField({ wire, kind: 'duration' }, rules);
}

/** The messages of class-validator, by property. */
export function constraintsOf(instance: object): Record<string, string[]> {
  return Object.fromEntries(
    validateSync(instance).map(({ property, constraints = {} }) => [
      property,
      Object.values(constraints),
    ]),
  );
}
