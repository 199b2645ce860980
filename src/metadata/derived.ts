import { Exclude } from 'class-transformer';
import { Allow } from 'class-validator';

import { saying } from './constraint-messages';

/**
 * A property that is computed, and no field: class-transformer is told not to assign it, which would
 * throw. It also makes class-validator know the class, even one that has no field at all.
 */
export function Derived(): PropertyDecorator {
  return (target, property) => {
    Exclude({ toClassOnly: true })(target, property);
    Allow(saying(String(property), 'is computed'))(target, property);
  };
}
