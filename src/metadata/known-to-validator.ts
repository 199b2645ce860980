import { Allow } from 'class-validator';

import { saying } from './constraint-messages';

/**
 * Makes class-validator know a class and its subclasses, even one that has no field at all, which it would refuse as unknown.
 * It reads the property each time that it validates, so this must be one that cannot throw.
 */
export function KnownToValidator(): PropertyDecorator {
  return (target, property) => {
    Allow(saying(String(property), 'is computed'))(target, property);
  };
}
