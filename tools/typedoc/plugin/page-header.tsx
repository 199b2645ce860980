import { JSX, ReflectionKind, type PageEvent, type Reflection } from 'typedoc';

import { breakable } from './breakable.js';
import { extraPageAt } from './extra-pages.js';
import type { ReferenceContext } from './context.js';

/** The way back, the title, and what kind of thing the page is about. */
export function pageHeader(context: ReferenceContext, props: PageEvent<Reflection>): JSX.Element {
  const { model } = props;
  if (model.isProject()) {
    if (props.url === 'index.html') return <></>;
    return <h1>{extraPageAt(props.url)?.title ?? 'All types'}</h1>;
  }
  const subject = context.site.subjectOf(model);
  return (
    <div class="page-header">
      <nav aria-label="Breadcrumb" class="breadcrumb">
        <a href={context.relativeURL('index.html')}>Home</a>
        <span aria-hidden="true"> / </span>
        <a href={`${context.relativeURL('modules.html')}#${subjectAnchor(subject?.title ?? '')}`}>
          {subject?.title}
        </a>
      </nav>
      {!model.isDocument() && (
        <h1 class={model.isDeprecated() ? 'deprecated' : ''}>
          {breakable(model.name)} <span class="kind">{kindOf(context, model)}</span>
        </h1>
      )}
    </div>
  );
}

/** The anchor of a subject on the page of all types. */
export function subjectAnchor(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

function kindOf(context: ReferenceContext, model: Reflection): string {
  const entry = context.site.registry.models.get(model.name);
  if (entry) {
    if (entry.members.length > 0) return 'one of several models';
    return context.site.usage.isBase(entry.name) ? 'shared fields of models' : 'model';
  }
  return ReflectionKind.singularString(model.kind).toLowerCase();
}
