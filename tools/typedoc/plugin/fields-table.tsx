import { JSX } from 'typedoc';

import type { FieldDescriptor } from '../../../src/index.js';
import type { ReferenceContext } from './context.js';
import { modelOf } from './element.js';
import { fieldRules } from './field-rules.js';
import { fieldNotes } from './field-notes.js';
import { fieldType } from './field-type.js';
import { nestedList } from './nested-list.js';
import type { ModelEntry } from './registry.js';

/** How many levels of nested objects can be opened in place; deeper ones are links. */
const LEVELS = 2;

/** Lists shorter than this need no filter. */
const FILTERED = 6;

/** The fields of a model, each row with the id of its wire name. */
export function fieldsTable(context: ReferenceContext, entry: ModelEntry): JSX.Element {
  const heading = context.section('all-fields', 'Fields');
  for (const field of entry.fields) {
    context.page.pageHeadings.push({ link: `#${field.wire}`, text: field.wire, level: 3 });
  }
  if (entry.fields.length === 0) {
    return (
      <>
        {heading}
        <p>None so far; what a newer server sends is kept as it is.</p>
      </>
    );
  }
  const rows = entry.fields.map((field) => fieldRows(context, entry, field, [entry.name]));
  // The rows of nested models have moved it.
  context.scope = entry;
  return (
    <>
      {heading}
      <p class="place">
        {entry.fields.some((field) => field.required)
          ? 'Fields that are not marked as required are optional.'
          : 'All fields are optional.'}{' '}
        {fieldNotes(context, entry)}
      </p>
      {entry.fields.length >= FILTERED && filter(entry)}
      <table class="fields">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </>
  );
}

function filter(entry: ModelEntry): JSX.Element {
  return (
    <div class="filter scripted">
      <label>
        Filter fields <input type="search" id="field-filter" autocomplete="off" />
      </label>
      {entry.fields.some((field) => field.required) && (
        <label>
          <input type="checkbox" id="field-required" /> required only
        </label>
      )}
      <output id="field-count" />
    </div>
  );
}

/** The row of a field and, where it holds a model, the row that opens the model's fields. */
function fieldRows(
  context: ReferenceContext,
  entry: ModelEntry,
  field: FieldDescriptor,
  ancestors: readonly string[],
): JSX.Element {
  context.scope = entry;
  const isTop = ancestors.length === 1;
  const property = context.site.propertyOf(entry, field.property);
  const deprecated = property.comment?.getTag('@deprecated');
  return (
    <>
      <tr class="field" id={isTop ? field.wire : undefined} data-required={String(field.required)}>
        <th scope="row">
          {wireName(context, entry, field, isTop)}
          <span class="property">{field.property}</span>
          {field.required && <span class="flag required">required</span>}
          {deprecated && <span class="flag">deprecated</span>}
          {field.secret && <span class="flag">secret</span>}
        </th>
        <td class="type">
          {fieldType(context, field)}
          {fieldRules(context, field, ancestors.length <= LEVELS)}
        </td>
        <td>
          {context.commentSummary(property)}
          {deprecated && (
            <div class="note">
              <JSX.Raw html={context.markdown(deprecated.content)} />
            </div>
          )}
        </td>
      </tr>
      {nestedRow(context, field, ancestors)}
    </>
  );
}

function wireName(
  context: ReferenceContext,
  entry: ModelEntry,
  field: FieldDescriptor,
  isTop: boolean,
): JSX.Element {
  const href = isTop ? `#${field.wire}` : context.hrefOf(entry.name, field.wire);
  return (
    <a class="wire" href={href}>
      <code>{field.wire}</code>
    </a>
  );
}

function nestedRow(
  context: ReferenceContext,
  field: FieldDescriptor,
  ancestors: readonly string[],
): JSX.Element {
  const model = modelOf(field);
  const nested = model && context.site.registry.entryOf(model);
  if (!nested || ancestors.length > LEVELS || ancestors.includes(nested.name)) return <></>;
  const forms = nested.members.flatMap(({ model: form }) => {
    const found = context.site.registry.entryOf(form);
    return found ? [found] : [];
  });
  const shared = new Set(nested.fields.map(({ wire }) => wire));
  const ownFields = (form: ModelEntry): readonly FieldDescriptor[] =>
    form.fields.filter(({ wire }) => !shared.has(wire));
  const count = nested.fields.length;
  return (
    <tr class="nested">
      <td colSpan={3}>
        <details>
          <summary>
            {String(count)} {count === 1 ? 'field' : 'fields'} of {nested.name}
          </summary>
          {ancestors.length === LEVELS ? (
            <>
              {nestedList(context, nested)}
              {forms.map((form) => [
                <p>or {context.linkTo(form.name)}, which has</p>,
                nestedList(context, form, ownFields(form)),
              ])}
            </>
          ) : (
            <table class="fields">
              <tbody>
                {nested.fields.map((inner) =>
                  fieldRows(context, nested, inner, [...ancestors, nested.name]),
                )}
                {forms.map((form) => [
                  <tr class="form">
                    <th scope="rowgroup" colSpan={3}>
                      or {context.linkTo(form.name)}, which has
                    </th>
                  </tr>,
                  ownFields(form).map((inner) =>
                    fieldRows(context, form, inner, [...ancestors, form.name]),
                  ),
                ])}
              </tbody>
            </table>
          )}
        </details>
      </td>
    </tr>
  );
}
