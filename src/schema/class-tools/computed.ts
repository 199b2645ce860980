import { Exclude } from 'class-transformer';

/** A property that is computed, and no field: class-transformer is told not to assign it, which would throw. */
export function Derived(): PropertyDecorator {
  return Exclude({ toClassOnly: true });
}
