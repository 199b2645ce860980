import { BodyRule } from './body-rule';
import { wireName } from './wire-name';

const NAMES = ['userName', 'servicePrincipalName', 'groupName'] as const;

/** Of a user, a service principal and a group, exactly one must be named. */
export function NamesOne(wire: string): PropertyDecorator {
  return BodyRule('namesOne', wire, (value) => {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    const index = all.findIndex((one) => namesIn(one).length !== 1);
    if (index === -1) return undefined;
    const place = Array.isArray(value) ? ` in item ${index}` : '';
    const found = namesIn(all[index]).join(' and ') || 'none';
    return `must have exactly one of ${NAMES.map(wireName).join(', ')}${place}, but has ${found}`;
  });
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Readonly<Record<string, unknown>>;
  return NAMES.filter((property) => typeof one[property] === 'string').map(wireName);
}
