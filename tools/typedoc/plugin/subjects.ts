import {
  ReferenceReflection,
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
} from 'typedoc';

/** A heading of the navigation and what stands under it. */
export interface Subject {
  readonly folder: string;
  readonly title: string;
  readonly pages: (DeclarationReflection | DocumentReflection)[];
}

/** Stands for the files that hold the type of a model's JSON, which are beside the models. */
export const JSON_TYPES = 'json-types';

/** Titles of folders whose own names would not do. */
const TITLES: Readonly<Record<string, string>> = {
  domain: 'What a run means',
  model: 'Reading and writing',
  light: 'The light entry, over JSON',
  stream: 'Files and streams',
  rows: 'Rows of tables',
  schema: 'Fields and decorators',
  nestjs: 'NestJS',
  sql: 'SQL',
  'power-bi': 'Power BI',
  'ai-function': 'AI functions',
  resolved: 'Resolved values',
  [JSON_TYPES]: 'Types of the JSON',
};

/** Folders that come first, in this order, and those that come last. */
const FIRST = ['models/run', 'models/task', 'models/cluster'];
const LAST = [
  'enums',
  'domain',
  'light',
  'model',
  'stream',
  'rows',
  'errors',
  'schema',
  'nestjs',
  JSON_TYPES,
];

/** Folders whose pages stand under the heading of another. */
const PART_OF: Readonly<Record<string, string>> = {
  decode: 'model',
  encode: 'model',
  json: 'model',
};

/** What most readers look for stands first under its heading. */
const FIRST_PAGES = ['Run', 'RunTask'];

/** Everything that has a page, by the folder of its source file. */
export function subjectsOf(project: ProjectReflection): Subject[] {
  const folders = new Map<string, Subject>();
  for (const page of declaredIn(project)) {
    const folder = folderOf(project, page);
    const known = folders.get(folder);
    if (known) known.pages.push(page);
    else folders.set(folder, { folder, title: titleOf(folder), pages: [page] });
  }
  const ordered = [...folders].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
  for (const [, { pages }] of ordered) {
    pages.sort((a, b) => pageRank(a.name) - pageRank(b.name) || a.name.localeCompare(b.name));
  }
  return ordered.map(([, subject]) => subject);
}

/** Everything that has a page: second names of a class have none. */
export function declaredIn(project: ProjectReflection): DeclarationReflection[] {
  return (project.children ?? []).filter((child) => !(child instanceof ReferenceReflection));
}

/** `models/run` for a reflection of src/models/run/run.ts, and `schema` for one of src/schema/kinds/field.ts. */
function folderOf(project: ProjectReflection, page: DeclarationReflection): string {
  const path = project.getSymbolIdFromReflection(page)?.packagePath ?? '';
  const parts = path
    .replace(/^src\//, '')
    .split('/')
    .slice(0, -1);
  if (path.startsWith('src/models/') && path.endsWith('-json.ts')) return JSON_TYPES;
  const [top = ''] = parts;
  return top === 'models' ? parts.slice(0, 2).join('/') : (PART_OF[top] ?? top);
}

function titleOf(folder: string): string {
  const name = folder.split('/').at(-1) ?? '';
  return TITLES[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

function pageRank(name: string): number {
  return FIRST_PAGES.includes(name) ? 0 : 1;
}

function rank(folder: string): number {
  const first = FIRST.indexOf(folder);
  if (first !== -1) return first - FIRST.length;
  return LAST.indexOf(folder) + 1;
}
