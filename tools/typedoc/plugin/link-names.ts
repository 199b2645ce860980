import type { Reflection } from 'typedoc';

import type { ReferenceContext } from './context.js';
import { LIGHT } from './merge-entries.js';

/** Makes links of the types, and of the fields of the model in hand, that a text names as code. */
export function linkNames(context: ReferenceContext, html: string): string {
  const isOfLight = html.includes(LIGHT) || isLight(context, context.page.model);
  return html.replaceAll(/(?<!<a [^>]*>)<code>(\w+)<\/code>/g, (code, name: string) => {
    const href = hrefOf(context, name, isOfLight);
    return href === undefined ? code : `<a href="${href}">${code}</a>`;
  });
}

/** The functions of the light entry have the names of methods: elsewhere `isActive` is that of a run. */
function isLight({ site }: ReferenceContext, page: Reflection): boolean {
  return site.entries.get(page) === LIGHT;
}

function hrefOf(context: ReferenceContext, name: string, isOfLight: boolean): string | undefined {
  const { scope, site } = context;
  if (scope?.fields.some(({ wire }) => wire === name)) return context.hrefOf(scope.name, name);
  const page = site.findPage(name);
  if (!page || page === context.page.model) return undefined;
  return isOfLight || !isLight(context, page) ? context.hrefOf(name) : undefined;
}
