import {
  ReferenceReflection,
  ReflectionKind,
  type DeclarationReflection,
  type ProjectReflection,
  type Reflection,
} from 'typedoc';

/** The entry whose functions have the names of methods. */
export const LIGHT = 'databricks-jobs/light';

/** The name under which each entry of the package is imported, by the name that TypeDoc gives its module. */
const ENTRIES: Readonly<Record<string, string>> = {
  index: 'databricks-jobs',
  light: LIGHT,
  rows: 'databricks-jobs/rows',
  nestjs: 'databricks-jobs/nestjs',
  'nestjs/swagger': 'databricks-jobs/nestjs/swagger',
};

/**
 * Puts what all entries of the package export on one level, as if there were one entry; returns from where each page is imported
 * that is not from the first. What a class for Nest inherits has its place on the page of its base.
 */
export function mergeEntries(project: ProjectReflection): ReadonlyMap<Reflection, string> {
  const entries = new Map<Reflection, string>();
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const entry = ENTRIES[module.name];
    if (entry === undefined) throw new Error(`${module.name} is no entry of the package.`);
    for (const page of [...(module.children ?? [])]) {
      if (entry === ENTRIES['index']) continue;
      // What two entries export has its page from the first.
      if (page instanceof ReferenceReflection) project.removeReflection(page);
      else {
        entries.set(page, entry);
        dropInherited(project, page);
      }
    }
    project.mergeReflections(module, project);
  }
  return entries;
}

function dropInherited(project: ProjectReflection, page: DeclarationReflection): void {
  for (const child of [...(page.children ?? [])]) {
    if (child.flags.isInherited) project.removeReflection(child);
  }
}
