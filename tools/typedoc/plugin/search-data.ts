import {
  LiteralType,
  ReflectionKind,
  type DeclarationReflection,
  type DocumentReflection,
  type Router,
} from 'typedoc';

import { guideSections } from './guide-sections.js';
import { COMMANDS, EXTRA_PAGES } from './extra-pages.js';
import type { CommandHelp } from './command-help.js';
import { commandAnchor } from './commands-page.js';
import { KEYWORDS } from './keywords.js';
import { kindInWords } from './field-facts.js';
import type { Site } from './site.js';
import { JSON_TYPES } from './subjects.js';

/** `[title, address, kind, place in a document, first sentence]` */
type PageRow = [title: string, url: string, kind: string, path: string, text: string];

/** `[title, index of the guide's page, anchor, the words under it]` */
type SectionRow = [title: string, page: number, anchor: string, words: string];

/** `[name, other name, index of the page, anchor, kind, what it is]`; kinds: f field, v value, m member. */
type EntryRow = [
  name: string,
  alias: string,
  page: number,
  anchor: string,
  kind: string,
  text: string,
];

interface SearchData {
  readonly pages: PageRow[];
  readonly entries: EntryRow[];
  readonly sections: SectionRow[];
  readonly keywords: typeof KEYWORDS;
}

/** What the search looks through, as small as it can be said. Better places come first. */
export function searchData(site: Site, router: Router, output: string): SearchData {
  const pages: PageRow[] = [];
  const entries: EntryRow[] = [];
  const sections: SectionRow[] = [];
  for (const page of pagesInOrder(site)) {
    const place = site.usage.placeOf(page.name);
    const entry = site.entries.get(page);
    const what = ReflectionKind.singularString(page.kind).toLowerCase();
    const kind = page.isDocument() ? 'guide' : entry === undefined ? what : `${what} of ${entry}`;
    const url = router.getFullUrl(page);
    const summary = page.isDocument() ? '' : site.summaryOf(page);
    pages.push([page.name, url, kind, place?.path ?? '', summary]);
    const aliases = site.registry.models.get(page.name)?.aliases ?? [];
    entries.push(...aliases.map((alias) => aliasRow(alias, pages.length - 1)));
    // The type of a model's JSON has the names of the model's fields once more.
    if (site.subjectOf(page)?.folder === JSON_TYPES) continue;
    if (!page.isDocument()) entries.push(...entriesOf(site, router, page, pages.length - 1));
    else {
      for (const [title, anchor, words] of guideSections(`${output}/${url}`)) {
        sections.push([title, pages.length - 1, anchor, words]);
      }
    }
  }
  for (const { url, title, description } of EXTRA_PAGES)
    pages.push([title, url, 'tool', '', description]);
  const commandsAt = pages.findIndex(([, url]) => url === COMMANDS);
  entries.push(...site.commands.flatMap((command) => optionsOf(command, commandsAt)));
  return { pages, entries, sections, keywords: KEYWORDS };
}

/** Models and then enums as they are met in a run, then everything else as in the navigation. */
function pagesInOrder(site: Site): (DeclarationReflection | DocumentReflection)[] {
  const names = [...site.usage.inOrder(), ...site.usage.enumsInOrder()];
  const met = names.map((name) => site.pageOf(name));
  return [...new Set([...met, ...site.subjects.flatMap(({ pages }) => pages)])];
}

function entriesOf(
  site: Site,
  router: Router,
  page: DeclarationReflection,
  at: number,
): EntryRow[] {
  const model = site.registry.models.get(page.name);
  const fields = (model?.fields ?? []).map((field): EntryRow => {
    const kind = kindInWords(field, (value) => site.registry.nameOf(value));
    const summary = model ? site.summaryOf(site.propertyOf(model, field.property)) : '';
    return [field.wire, field.property, at, field.wire, 'f', `${kind} · ${summary}`];
  });
  const members = (page.children ?? []).flatMap((member): EntryRow[] => {
    const isField = model?.fields.some((field) => field.property === member.name);
    // What is inherited is found where it is declared.
    if (isField || member.flags.isInherited || !router.hasUrl(member)) return [];
    const anchor = router.getAnchor(member) ?? '';
    const summary = site.summaryOf(member);
    if (member.kind !== ReflectionKind.EnumMember)
      return [[member.name, '', at, anchor, 'm', summary]];
    const value = member.type instanceof LiteralType ? String(member.type.value) : member.name;
    return [[value, member.name === value ? '' : member.name, at, anchor, 'v', summary]];
  });
  return [...fields, ...members];
}

function aliasRow(alias: string, at: number): EntryRow {
  return [alias, '', at, '', 'm', 'another name of the same class'];
}

/** The options of a command: `--only` is found, and says whose it is. */
function optionsOf({ name, entries }: CommandHelp, at: number): EntryRow[] {
  const options = entries.find(({ title }) => title === 'Options')?.rows ?? [];
  return options.map(({ term, text }) => [
    /--[\w-]+/.exec(term)?.[0] ?? term,
    '',
    at,
    commandAnchor(name, term),
    'm',
    `${name}: ${text}`,
  ]);
}
