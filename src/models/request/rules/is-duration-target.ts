import { BodyRule } from './body-rule';

const TARGETS: readonly unknown[] = ['NO_FLEXIBILITY', '4h', '12h', '24h', '72h'];

/** The duration target must be one that the API knows. */
export function IsDurationTarget(wire: string): PropertyDecorator {
  return BodyRule('isDurationTarget', wire, (value) =>
    TARGETS.includes(value) ? undefined : `must be one of ${TARGETS.join(', ')}`,
  );
}
