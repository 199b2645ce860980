import type { ReferenceContext } from './context.js';

/** Makes links of the types, and of the fields of the model in hand, that a text names as code. */
export function linkNames(context: ReferenceContext, html: string): string {
  return html.replaceAll(/(?<!<a [^>]*>)<code>(\w+)<\/code>/g, (code, name: string) => {
    const href = hrefOf(context, name);
    return href === undefined ? code : `<a href="${href}">${code}</a>`;
  });
}

function hrefOf(context: ReferenceContext, name: string): string | undefined {
  const { scope, site } = context;
  if (scope?.fields.some(({ wire }) => wire === name)) return context.hrefOf(scope.name, name);
  const page = site.findPage(name);
  return page && page !== context.page.model ? context.hrefOf(name) : undefined;
}
