import { JSX } from 'typedoc';

import type { FieldDescriptor } from '../../../src/index.js';
import type { ReferenceContext } from './context.js';
import { elementOf } from './element.js';
import { limitsOf } from './field-facts.js';
import type { ModelEntry } from './registry.js';

/** What holds for several fields of a model: the width of integers, and who checks which limits. */
export function fieldNotes(context: ReferenceContext, { fields }: ModelEntry): JSX.Element {
  return (
    <>
      {fields.some((field) => elementOf(field).kind === 'integer') && integerNote(context)}{' '}
      {fields.some(isLimited) &&
        'The library checks the limits under a type; limits that only a text names are the server’s.'}
    </>
  );
}

/** What every integer of the API is, and what becomes of those that a JavaScript number cannot hold. */
function integerNote(context: ReferenceContext): JSX.Element {
  const guide = context.site.guides.find(({ name }) => name === 'Reading and errors');
  const text = 'beyond 2^53 − 1';
  return (
    <>
      An <code>integer</code> is an int64, a <code>number</code> in TypeScript. One{' '}
      {guide ? <a href={context.urlTo(guide)}>{text}</a> : text} is refused by strict reading;
      lenient reading keeps it, digit for digit, and writes it back.
    </>
  );
}

function isLimited(field: FieldDescriptor): boolean {
  return limitsOf(field).length > 0 || (field.kind === 'string' && field.pattern !== undefined);
}
