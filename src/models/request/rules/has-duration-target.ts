import { PerformanceTarget } from '../../../enums/performance-target';
import { BodyRule } from './body-rule';

/** A cost-optimized run needs a duration target. */
export function HasDurationTarget(wire: string): PropertyDecorator {
  return BodyRule('hasDurationTarget', wire, (value, body) => {
    const { durationTarget } = body as { readonly durationTarget?: unknown };
    return value === PerformanceTarget.COST_OPTIMIZED && typeof durationTarget !== 'string'
      ? 'must not be COST_OPTIMIZED without a duration_target'
      : undefined;
  });
}
