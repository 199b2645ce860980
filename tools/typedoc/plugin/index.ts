import { Converter, ReflectionKind, RendererEvent, type Application, type Context } from 'typedoc';

import { Registry } from './registry.js';
import { referenceRouter } from './router.js';
import { writeBrowserFiles } from './browser-files.js';
import { Site } from './site.js';
import { ReferenceTheme } from './theme.js';

/** The plugin: a router, a theme and the search's data, all from the registry of the library in `dist`. */
export function load(application: Application, dist: string): void {
  const registry = new Registry(dist);
  const site = new Site(registry);
  application.renderer.defineRouter('reference', referenceRouter(registry));
  application.renderer.defineTheme(
    'reference',
    class extends ReferenceTheme {
      override readonly site = site;
    },
  );
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    dropInherited(context, registry);
  });
  application.renderer.on(RendererEvent.BEGIN, (event) => {
    site.begin(event.project);
  });
  application.renderer.on(RendererEvent.END, (event) => {
    writeBrowserFiles(event.outputDirectory, site, application.renderer.router);
  });
}

/** A model's page refers to what it inherits; repeating it on every page would make the site ten times as big. */
function dropInherited({ project }: Context, registry: Registry): void {
  for (const name of ['Model', ...registry.models.keys()]) {
    const page = project.getChildByName([name]);
    if (!page?.isDeclaration()) throw new Error(`${name} has fields but is not exported.`);
    for (const child of [...(page.children ?? [])]) {
      if (child.flags.isInherited || child.kindOf(ReflectionKind.Constructor)) {
        project.removeReflection(child);
      }
    }
  }
}
