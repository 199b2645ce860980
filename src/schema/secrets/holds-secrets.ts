import { modelOf, type FieldDescriptor } from '../field-descriptor';
import type { ModelClass } from '../model-class';
import { planOf } from '../plan';

const answers = new WeakMap<ModelClass, boolean>();

/** True for a class that has a secret field, be it its own or one of a model within it. */
export function holdsSecrets(model: ModelClass): boolean {
  const known = answers.get(model);
  if (known !== undefined) return known;
  const answer = [...modelsWithin(model)].some((inner) =>
    planOf(inner).fields.some(({ secret }) => secret),
  );
  answers.set(model, answer);
  return answer;
}

/** True for a field whose value may hold a secret, whatever its type: a text sent instead of a model may be the secret inside it. */
export function isSensitive(field: FieldDescriptor): boolean {
  const model = modelOf(field);
  return field.secret || (model !== undefined && holdsSecrets(model));
}

/** The class and all that its documents may hold. */
function modelsWithin(model: ModelClass): ReadonlySet<ModelClass> {
  const found = new Set([model]);
  for (const inner of found) {
    const { fields, members = [] } = planOf(inner);
    const nested = [...fields.map(modelOf), ...members.map((member) => member.model)];
    for (const candidate of nested) if (candidate) found.add(candidate);
  }
  return found;
}
