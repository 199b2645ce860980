import { JSX } from 'typedoc';

import type { ReferenceContext } from './context.js';

/** So many places stand in the open. */
const SHOWN = 3;
/** The others are opened by the reader; more than these tell nobody anything. */
const LISTED = 40;

/** Where in documents a model or an enum stands: the first places, and the others folded. */
export function placeList(context: ReferenceContext, name: string): JSX.Element {
  const places = context.site.usage.placesOf(name);
  if (places.length === 0) return <></>;
  const others = places.slice(SHOWN, LISTED);
  const left = places.length - SHOWN - others.length;
  return (
    <>
      {places.slice(0, SHOWN).map((place) => (
        <p class="place">{placeLine(context, place)}</p>
      ))}
      {others.length > 0 && (
        <details class="places">
          <summary>{String(places.length - SHOWN)} more places</summary>
          <ul>
            {others.map((place) => (
              <li>{placeLine(context, place)}</li>
            ))}
            {left > 0 && <li>and {String(left)} more, deeper</li>}
          </ul>
        </details>
      )}
    </>
  );
}

function placeLine(
  context: ReferenceContext,
  { root, path }: { readonly root: string; readonly path: string },
): JSX.Element {
  return (
    <>
      In {context.linkTo(root)}: <code>{path}</code>
    </>
  );
}
