import {
  Converter,
  ReflectionFlag,
  ReflectionKind,
  RendererEvent,
  type Application,
  type Context,
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
  type Reflection,
} from 'typedoc';

import { mergeEntries } from './merge-entries.js';
import { tidyComments } from './plain-comments.js';
import { Registry } from './registry.js';
import { referenceRouter } from './router.js';
import { addressOf } from './address.js';
import { writeBrowserFiles } from './browser-files.js';
import { writeExplorerFiles } from './explorer-files.js';
import { Site } from './site.js';
import { ReferenceTheme } from './theme.js';

/** A priority below TypeDoc's own, whose files must be there to be removed. */
const AFTER_TYPEDOC = -1000;

/** The plugin: a router, a theme and the search's data, all from the registry of the library in `dist`. */
export function load(application: Application, dist: string): void {
  const registry = new Registry(dist);
  const site = new Site(registry, dist);
  const guideFiles = new Map<Reflection, string>();
  application.renderer.defineRouter('reference', referenceRouter(registry, guideFiles));
  application.renderer.defineTheme(
    'reference',
    class extends ReferenceTheme {
      override readonly site = site;
    },
  );
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    site.entries = mergeEntries(context.project);
    dropInherited(context, registry);
    tidyComments(context.project);
    for (const guide of context.project.documents ?? []) {
      guideFiles.set(guide, guide.name);
      guide.name = titleOf(guide);
    }
  });
  application.renderer.on(RendererEvent.BEGIN, (event) => {
    site.begin(event.project);
  });
  application.renderer.postRenderAsyncJobs.push(({ outputDirectory }) =>
    writeExplorerFiles(outputDirectory),
  );
  application.renderer.on(
    RendererEvent.END,
    (event) => {
      const address = addressOf(application.options);
      writeBrowserFiles(event.outputDirectory, site, application.renderer.router, address);
    },
    AFTER_TYPEDOC,
  );
}

/**
 * A model's page refers to what it inherits from a model that has a page; repeating it on every page would make the
 * site ten times as big. What it inherits from a class that is not exported (the fields of Run) is its own here.
 */
function dropInherited({ project }: Context, registry: Registry): void {
  const pages = new Map(
    ['Model', ...registry.models.keys()].map((name) => [name, pageOf(project, name)]),
  );
  const members = new Map(
    [...pages].map(([name, page]) => [name, new Set(page.children?.map((child) => child.name))]),
  );
  for (const [name, page] of pages) {
    const bases = name === 'Model' ? [] : ['Model', ...(registry.models.get(name)?.bases ?? [])];
    for (const child of [...(page.children ?? [])]) {
      const isOnOtherPage = bases.some((base) => members.get(base)?.has(child.name));
      if (child.kindOf(ReflectionKind.Constructor) || (child.flags.isInherited && isOnOtherPage)) {
        project.removeReflection(child);
      } else if (child.flags.isInherited) {
        child.setFlag(ReflectionFlag.Inherited, false);
        delete child.inheritedFrom;
      }
    }
  }
}

function pageOf(project: ProjectReflection, name: string): DeclarationReflection {
  const page = project.getChildByName([name]);
  if (!page?.isDeclaration()) throw new Error(`${name} has fields but is not exported.`);
  return page;
}

/** The first heading of a guide, which TypeDoc names after its file. */
function titleOf(guide: DocumentReflection): string {
  const text = guide.content.map((part) => part.text).join('');
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? guide.name;
}
