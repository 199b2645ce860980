import { DefaultTheme, type PageEvent, type Reflection } from 'typedoc';

import { ReferenceContext } from './context.js';
import type { Site } from './site.js';

/** TypeDoc's theme with pages made for looking up fields. */
export abstract class ReferenceTheme extends DefaultTheme {
  abstract readonly site: Site;

  override getRenderContext(page: PageEvent<Reflection>): ReferenceContext {
    return new ReferenceContext(this.router, this, page, this.application.options, this.site);
  }

  // The navigation is written into every page, so that it needs no script.
  override buildNavigation(): [] {
    return [];
  }
}
