import { readdirSync, existsSync } from 'node:fs';

import { rootDirectory } from './paths.mjs';

/** The order in which guides are read; others in docs/ follow by name. */
const GUIDE_ORDER = [
  'getting-started',
  'installing',
  'reading-and-errors',
  'durations',
  'retry-chains',
  'task-graphs',
  'command-line',
  'nestjs',
  'porting-from-python',
  'performance',
];

/** The guides in docs/ that exist, in reading order. */
export function guideFiles() {
  const folder = `${rootDirectory}docs/`;
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
  const ordered = [
    ...GUIDE_ORDER.filter((name) => names.includes(name)),
    ...names.filter((name) => !GUIDE_ORDER.includes(name)),
  ];
  return ordered.map((name) => `${folder}${name}.md`);
}

/** TypeDoc's options, in one place. */
export function typedocOptions() {
  return {
    name: 'databricks-jobs',
    entryPoints: [`${rootDirectory}src/index.ts`],
    tsconfig: `${rootDirectory}tsconfig.build.json`,
    readme: `${rootDirectory}README.md`,
    projectDocuments: guideFiles(),
    // projectDocuments turns this on, which would put every page under the name of a module.
    alwaysCreateEntryPointModule: false,
    theme: 'reference',
    router: 'reference',
    sort: ['source-order'],
    kindSortOrder: ['Document', 'Class', 'Interface', 'Enum', 'TypeAlias', 'Function', 'Variable'],
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    hideGenerator: true,
    githubPages: true,
    lightHighlightTheme: 'github-light-high-contrast',
    darkHighlightTheme: 'github-dark-high-contrast',
    highlightLanguages: [
      'typescript',
      'tsx',
      'javascript',
      'json',
      'console',
      'bash',
      'shellscript',
      'python',
      'yaml',
      'html',
      'diff',
      'text',
    ],
    validation: {
      notExported: true,
      invalidLink: true,
      invalidPath: true,
      rewrittenLink: true,
      notDocumented: true,
    },
    requiredToBeDocumented: [
      'Enum',
      'EnumMember',
      'Variable',
      'Function',
      'Class',
      'Interface',
      'Property',
      'Method',
      'Accessor',
      'TypeAlias',
    ],
    // Steps of the type of `of()`, which say nothing on their own.
    intentionallyNotExported: ['FieldName', 'Buildable'],
    // The setter of an accessor whose getter says it all.
    intentionallyNotDocumented: ['Model.additionalProperties'],
    includeHierarchySummary: false,
    treatWarningsAsErrors: true,
  };
}
