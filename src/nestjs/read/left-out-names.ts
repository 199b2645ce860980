import { getMetadataStorage } from 'class-validator';

import { ownerOfMessage } from '../../schema/validator/constraint-messages';
import { wiresAround } from '../../schema/registry';
import { wireNamesOf } from './wire-names';

const NONE: ReadonlySet<string> = new Set();

/**
 * The wire names that a class was made without: those of the fields of a model that Nest's mapped types did not take over.
 * class-transformer would set them all the same, under these names.
 */
export function leftOutNamesOf(maker: unknown): ReadonlySet<string> {
  const wires = wireNamesOf(maker);
  if (typeof maker !== 'function' || wires.size === 0) return NONE;
  const rules = getMetadataStorage().getTargetValidationMetadatas(maker, '', false, false);
  const kept = new Set([...wires.values(), ...rules.map(({ propertyName }) => propertyName)]);
  const owners = new Set(rules.map(({ message }) => ownerOfMessage(message)));
  const leftOut = new Set<string>();
  for (const owner of owners) {
    if (!owner) continue;
    for (const name of wiresAround(owner)) if (!kept.has(name)) leftOut.add(name);
  }
  return leftOut;
}
