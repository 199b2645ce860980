import { JSX, type PageEvent, type ProjectReflection } from 'typedoc';

import type { ReferenceContext } from './context.js';
import { EXPLORER } from './extra-pages.js';
import { modelTree } from './model-tree.js';

/** The read-me, which links the guides, and the map of the models. */
export function homePage(
  context: ReferenceContext,
  props: PageEvent<ProjectReflection>,
): JSX.Element {
  return (
    <>
      <nav class="jumps" aria-label="Ways in">
        {context.linkTo('Run')}
        {context.linkTo('RunTask')}
        <a href="modules.html">All types</a>
        <a href={EXPLORER}>Why did a run fail? The explorer</a>
        <a href="#guides">Guides</a>
        <a href="#map-of-the-models">Map of the models</a>
      </nav>
      <div class="prose">
        <JSX.Raw html={context.markdown(props.model.readme ?? [])} />
      </div>
      {context.section('map-of-the-models', 'Map of the models')}
      <p>
        What a {context.linkTo('Run')} and the other documents hold. A model that is used in several
        places is opened where it is met first.
      </p>
      {modelTree(context)}
    </>
  );
}
