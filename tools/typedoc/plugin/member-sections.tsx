import { JSX, ReflectionKind, type ContainerReflection, type DeclarationReflection } from 'typedoc';

import type { ReferenceContext } from './context.js';

/** The members of a page that is no model, by kind and never folded; properties as one table. */
export function memberSections(context: ReferenceContext, page: ContainerReflection): JSX.Element {
  return (
    <>
      {page.groups?.map(({ title, children }) => {
        const members = children.filter((child) => !context.router.hasOwnDocument(child));
        if (members.length === 0) return <></>;
        const heading = context.section(context.slugger.slug(title), title);
        const properties = members.filter(
          (member): member is DeclarationReflection =>
            member.isDeclaration() && member.kindOf(ReflectionKind.Property),
        );
        return (
          <>
            {heading}
            {properties.length === members.length
              ? propertyTable(context, properties)
              : members.map((member) => context.member(member))}
          </>
        );
      })}
    </>
  );
}

function propertyTable(
  context: ReferenceContext,
  members: readonly DeclarationReflection[],
): JSX.Element {
  return (
    <table class="fields">
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>{members.map((member) => propertyRow(context, member))}</tbody>
    </table>
  );
}

function propertyRow(context: ReferenceContext, member: DeclarationReflection): JSX.Element {
  const anchor = context.getAnchor(member) ?? '';
  context.page.pageHeadings.push({ link: `#${anchor}`, text: member.name, level: 3 });
  return (
    <tr class="field" id={anchor}>
      <th scope="row">
        <a class="wire" href={`#${anchor}`}>
          <code>{member.name}</code>
        </a>
        {member.flags.isOptional && <span class="flag">optional</span>}
      </th>
      <td class="type">
        <span class="type-code">{context.type(member.type)}</span>
      </td>
      <td>
        {context.commentSummary(member)}
        {context.commentTags(member)}
      </td>
    </tr>
  );
}
