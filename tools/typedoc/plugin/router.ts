import {
  DeclarationReflection,
  KindRouter,
  PageKind,
  ReflectionKind,
  type PageDefinition,
  type ProjectReflection,
  type Reflection,
  type RouterTarget,
} from 'typedoc';

import { EXTRA_PAGES } from './extra-pages.js';
import type { Registry } from './registry.js';

/** Makes the router: pages by kind, fields under their wire names, enum members under their own. */
export function referenceRouter(
  registry: Registry,
  guideFiles: ReadonlyMap<Reflection, string>,
): typeof KindRouter {
  return class ReferenceRouter extends KindRouter {
    override directories = new Map([
      [ReflectionKind.Class, 'classes'],
      [ReflectionKind.Interface, 'interfaces'],
      [ReflectionKind.Enum, 'enums'],
      [ReflectionKind.TypeAlias, 'types'],
      [ReflectionKind.Function, 'functions'],
      [ReflectionKind.Variable, 'variables'],
      [ReflectionKind.Module, 'modules'],
      [ReflectionKind.Namespace, 'modules'],
      [ReflectionKind.Document, 'guides'],
    ]);

    override buildPages(project: ProjectReflection): PageDefinition[] {
      const pages = super.buildPages(project);
      const others = EXTRA_PAGES.map(({ url }) => ({
        url,
        kind: PageKind.Reflection,
        model: project,
      }));
      return [...pages, ...others];
    }

    protected override getIdealBaseName(reflection: Reflection): string {
      const file = guideFiles.get(reflection);
      return file === undefined ? super.getIdealBaseName(reflection) : `guides/${file}`;
    }

    protected override createAnchor(target: Reflection, page: RouterTarget): string {
      if (target.kindOf(ReflectionKind.EnumMember)) return target.name;
      const wire = wireOf(registry, target);
      if (wire !== undefined) return wire;
      // A method may have the name of a field, which owns it.
      const own = super.createAnchor(target, page);
      const isTaken = registry.models.get(page.name)?.fields.some((field) => field.wire === own);
      return isTaken ? `${own}-method` : own;
    }
  };
}

/** The wire name of the field that a property is; undefined for everything else. */
function wireOf(registry: Registry, target: Reflection): string | undefined {
  if (!(target instanceof DeclarationReflection) || !target.kindOf(ReflectionKind.Property))
    return undefined;
  const fields = registry.models.get(target.parent?.name ?? '')?.fields;
  return fields?.find((field) => field.property === target.name)?.wire;
}
