import { JSX } from 'typedoc';

import type { FieldDescriptor } from '../../../src/index.js';
import type { ReferenceContext } from './context.js';
import { limitsOf } from './field-facts.js';
import { fieldType } from './field-type.js';
import type { ModelEntry } from './registry.js';

/**
 * The fields of a model that stands two levels down, as a list of names and meanings. A table of them all would be half of the
 * page's elements. It is in the page as text, so that the browser's own search finds it and opens what it is folded in.
 */
export function nestedList(
  context: ReferenceContext,
  entry: ModelEntry,
  fields: readonly FieldDescriptor[] = entry.fields,
): JSX.Element {
  return <dl class="fields">{fields.map((field) => item(context, entry, field))}</dl>;
}

function item(context: ReferenceContext, entry: ModelEntry, field: FieldDescriptor): JSX.Element {
  context.scope = entry;
  const { wire, property, required, secret } = field;
  const comment = context.site.propertyOf(entry, property).comment;
  const deprecated = comment?.getTag('@deprecated');
  const facts = [
    ...(required ? ['required'] : []),
    ...(secret ? ['secret'] : []),
    ...limitsOf(field),
    ...(field.default === undefined ? [] : [`default ${JSON.stringify(field.default)}`]),
  ];
  const meaning = context.markdown(comment?.summary ?? []);
  const note = deprecated ? ` Deprecated. ${context.markdown(deprecated.content)}` : '';
  return (
    <>
      <dt>
        <a class="wire" href={context.hrefOf(entry.name, wire)}>
          {wire}
        </a>{' '}
        {property !== wire && property}
      </dt>
      <dd>
        {fieldType(context, field)}
        {facts.length > 0 && ` (${facts.join(', ')})`}: <JSX.Raw html={inline(meaning + note)} />
      </dd>
    </>
  );
}

/** Paragraphs of a comment as one. */
function inline(html: string): string {
  return html.replaceAll(/<\/p>\s*<p>/g, ' ').replaceAll(/<\/?p>/g, '');
}
