import { getMetadataStorage } from 'class-validator';

import { wireOfMessage } from '../../schema/validator/constraint-messages';

/** The wire names of a class's properties, by which the rules of its fields name them: Nest's mapped types copy the rules. */
export function wireNamesOf(maker: unknown): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (typeof maker !== 'function') return names;
  const storage = getMetadataStorage();
  const rules = storage.getTargetValidationMetadatas(maker, '', false, false);
  for (const { propertyName, message } of rules) {
    const wire = wireOfMessage(message);
    if (wire !== undefined) names.set(propertyName, wire);
  }
  return names;
}
