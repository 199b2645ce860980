import { IsInt, Max, Min } from 'class-validator';

import { saying } from '../class-tools/constraint-messages';

/** class-validator's constraints for an integer that a JavaScript number holds exactly. */
export function integerConstraints(wire: string, each = false): PropertyDecorator[] {
  const range = saying(wire, `must be within ±${Number.MAX_SAFE_INTEGER}`, each);
  return [
    IsInt(saying(wire, 'must be an integer', each)),
    Min(Number.MIN_SAFE_INTEGER, range),
    Max(Number.MAX_SAFE_INTEGER, range),
  ];
}
