import { JSX, type DeclarationReflection } from 'typedoc';

import type { Site } from './site.js';

/** How a name is imported that is not part of `databricks-jobs` itself. */
export function importLine(site: Site, page: DeclarationReflection): JSX.Element {
  const entry = site.entries.get(page);
  if (entry === undefined) return <></>;
  return (
    <p class="place">
      <code>{`import { ${page.name} } from '${entry}';`}</code>
    </p>
  );
}
