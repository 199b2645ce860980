import {
  Converter,
  ReflectionKind,
  RendererEvent,
  type Application,
  type Context,
  type DocumentReflection,
  type Reflection,
} from 'typedoc';

import { Registry } from './registry.js';
import { referenceRouter } from './router.js';
import { writeBrowserFiles } from './browser-files.js';
import { Site } from './site.js';
import { ReferenceTheme } from './theme.js';

/** A priority below TypeDoc's own, whose files must be there to be removed. */
const AFTER_TYPEDOC = -1000;

/** The plugin: a router, a theme and the search's data, all from the registry of the library in `dist`. */
export function load(application: Application, dist: string): void {
  const registry = new Registry(dist);
  const site = new Site(registry);
  const guideFiles = new Map<Reflection, string>();
  application.renderer.defineRouter('reference', referenceRouter(registry, guideFiles));
  application.renderer.defineTheme(
    'reference',
    class extends ReferenceTheme {
      override readonly site = site;
    },
  );
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    dropInherited(context, registry);
    for (const guide of context.project.documents ?? []) {
      guideFiles.set(guide, guide.name);
      guide.name = titleOf(guide);
    }
  });
  application.renderer.on(RendererEvent.BEGIN, (event) => {
    site.begin(event.project);
  });
  application.renderer.on(
    RendererEvent.END,
    (event) => {
      writeBrowserFiles(event.outputDirectory, site, application.renderer.router);
    },
    AFTER_TYPEDOC,
  );
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

/** The first heading of a guide, which TypeDoc names after its file. */
function titleOf(guide: DocumentReflection): string {
  const text = guide.content.map((part) => part.text).join('');
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? guide.name;
}
