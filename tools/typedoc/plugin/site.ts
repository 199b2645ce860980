import {
  ReflectionKind,
  type CommentDisplayPart,
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
  type Reflection,
} from 'typedoc';

import { readCommandHelp, type CommandHelp } from './command-help.js';
import type { ModelEntry, Registry } from './registry.js';
import { declaredIn, subjectsOf, type Subject } from './subjects.js';
import { Usage } from './usage.js';

/** Guides for those who work on the package, and not with it. */
const FOR_MAINTAINERS: readonly string[] = ["Today's API", 'What was tried'];

/** What every page of the site needs to know of the others. */
export class Site {
  usage: Usage;
  subjects: readonly Subject[] = [];
  /** From where each page is imported that is not part of `databricks-jobs` itself. */
  entries: ReadonlyMap<Reflection, string> = new Map();
  guides: readonly DocumentReflection[] = [];
  /** What the command line says of itself. */
  readonly commands: readonly CommandHelp[];
  readonly #pages = new Map<string, DeclarationReflection>();

  constructor(
    readonly registry: Registry,
    dist: string,
  ) {
    this.commands = readCommandHelp(dist);
    this.usage = new Usage(registry);
  }

  /** Takes the project that is about to be rendered. */
  begin(project: ProjectReflection): void {
    // Two entries may have a type of one name: it is the page of the first.
    for (const page of declaredIn(project).toReversed()) this.#pages.set(page.name, page);
    this.registry.keepNames((name) => this.#pages.has(name));
    this.usage = new Usage(this.registry);
    this.guides = project.documents ?? [];
    const isForMaintainers = ({ name }: DocumentReflection): boolean =>
      FOR_MAINTAINERS.includes(name);
    const guides = {
      folder: 'docs',
      title: 'Guides',
      pages: this.guides.filter((guide) => !isForMaintainers(guide)),
    };
    const others = {
      folder: 'maintainers',
      title: 'For maintainers',
      pages: this.guides.filter(isForMaintainers),
    };
    this.subjects = [guides, ...subjectsOf(project), others].filter(
      ({ pages }) => pages.length > 0,
    );
  }

  /** The page of an exported name. */
  pageOf(name: string): DeclarationReflection {
    const page = this.#pages.get(name);
    if (!page) throw new Error(`${name} has no page.`);
    return page;
  }

  /** The page of an exported name, where there is one. */
  findPage(name: string): DeclarationReflection | undefined {
    return this.#pages.get(name);
  }

  /** The subject that a page stands under. */
  subjectOf(reflection: Reflection): Subject | undefined {
    return this.subjects.find(({ pages }) => pages.some((page) => page === reflection));
  }

  /** The property of a field: on the model itself or the base that declares it. */
  propertyOf(entry: ModelEntry, property: string): DeclarationReflection {
    for (const owner of [entry.name, ...entry.bases]) {
      const found = this.pageOf(owner).getChildByName([property]);
      if (found?.isDeclaration() && found.kindOf(ReflectionKind.Property)) return found;
    }
    throw new Error(`${entry.name}.${property} is a field but not a documented property.`);
  }

  /** The first sentence of a page or member, as plain text. */
  summaryOf(reflection: DeclarationReflection): string {
    const comment = reflection.comment ?? reflection.signatures?.[0]?.comment;
    return plainText(comment?.summary ?? []);
  }
}

/** The first sentence of a comment without its markup. */
export function plainText(parts: readonly CommentDisplayPart[]): string {
  const text = parts
    .map((part) => part.text)
    .join('')
    .replaceAll('`', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /^.*?[.;](?=\s|$)/.exec(text)?.[0].replace(/;$/, '.') ?? text;
}
