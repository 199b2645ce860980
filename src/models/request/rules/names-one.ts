import { BodyRule } from './body-rule';
import { wireName } from './wire-name';

const NAMES = ['userName', 'servicePrincipalName', 'groupName'] as const;

/** Of a user, a service principal and a group, exactly one must be named. */
export function NamesOne(wire: string): PropertyDecorator {
  return BodyRule('namesOne', wire, (value) => {
    for (const [index, one] of (Array.isArray(value) ? value : [value]).entries()) {
      const named = NAMES.filter(
        (property) => typeof (one as Readonly<Record<string, unknown>>)[property] === 'string',
      );
      if (named.length === 1) continue;
      const place = Array.isArray(value) ? ` in item ${index}` : '';
      const found = named.length === 0 ? 'none' : named.map(wireName).join(' and ');
      return `must have exactly one of ${NAMES.map(wireName).join(', ')}${place}, but has ${found}`;
    }
    return undefined;
  });
}
