import { JSX } from 'typedoc';

import type { ReferenceContext } from './context.js';

/** The fields that hold a model or enum. */
export function usedBy(context: ReferenceContext, name: string): JSX.Element {
  const uses = context.site.usage.of(name);
  if (uses.length === 0) return <></>;
  return (
    <>
      {context.section('used-by', 'Used by')}
      <ul class="used-by">
        {uses.map(({ owner, wire }) => (
          <li>
            <a href={context.hrefOf(owner, wire)}>
              {owner}.<code>{wire}</code>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
