import { JSX } from 'typedoc';

import type { FieldDescriptor } from '../../../src/index.js';
import type { ReferenceContext } from './context.js';
import { modelOf } from './element.js';
import type { ModelEntry } from './registry.js';

/** What the documents hold, as a tree of the fields that hold objects. A model is opened where it is met first, and a link elsewhere. */
export function modelTree(context: ReferenceContext): JSX.Element {
  const { registry, usage } = context.site;
  const roots = usage.roots().flatMap((name) => registry.models.get(name) ?? []);
  return (
    <ul class="model-tree">
      {roots.map((root) => (
        <li>
          {context.linkTo(root.name)}
          {branches(context, root, { root: root.name, path: '' })}
        </li>
      ))}
    </ul>
  );
}

/** Where a model stands in the tree. */
interface At {
  readonly root: string;
  readonly path: string;
}

function branches(context: ReferenceContext, entry: ModelEntry, at: At): JSX.Element {
  const { registry } = context.site;
  const forms = entry.members.map(({ model }) => (
    <li>or {context.linkTo(registry.nameOf(model))}</li>
  ));
  const inside = entry.fields.flatMap((field) => {
    const model = modelOf(field);
    const held = model && registry.entryOf(model);
    return held ? [branch(context, field, held, at)] : [];
  });
  if (forms.length + inside.length === 0) return <></>;
  const isTop = at.path === '';
  return (
    <details open={isTop && at.root === 'Run'}>
      <summary>
        {forms.length > 0 && `${String(forms.length)} forms, `}
        {String(inside.length)} {inside.length === 1 ? 'object' : 'objects'} in it
      </summary>
      <ul>
        {forms}
        {inside}
      </ul>
    </details>
  );
}

function branch(
  context: ReferenceContext,
  field: FieldDescriptor,
  held: ModelEntry,
  at: At,
): JSX.Element {
  const suffix = field.kind === 'array' ? '[]' : field.kind === 'map' ? '.*' : '';
  const path = `${at.path ? `${at.path}.` : ''}${field.wire}${suffix}`;
  const first = context.site.usage.placeOf(held.name);
  const isFirst = first?.root === at.root && first.path === path;
  return (
    <li>
      <code>{field.wire + suffix}</code> {context.linkTo(held.name)}
      {isFirst && branches(context, held, { root: at.root, path })}
    </li>
  );
}
