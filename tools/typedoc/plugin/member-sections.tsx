import {
  JSX,
  ReflectionKind,
  type ContainerReflection,
  type DeclarationReflection,
  type DocumentReflection,
} from 'typedoc';

import type { ReferenceContext } from './context.js';

/** The members of a page that is no model, by kind and never folded; properties as one table. */
export function memberSections(context: ReferenceContext, page: ContainerReflection): JSX.Element {
  return (
    <>
      {page.groups?.map(({ title, children }) => {
        const members = children.filter((child) => !context.router.hasOwnDocument(child));
        if (members.length === 0) return <></>;
        const heading = context.section(context.slugger.slug(title), title);
        return (
          <>
            {heading}
            {memberList(context, members)}
          </>
        );
      })}
    </>
  );
}

/** Properties and getters as one table, then everything else. */
export function memberList(
  context: ReferenceContext,
  members: readonly (DeclarationReflection | DocumentReflection)[],
): JSX.Element {
  const properties = members.filter(isProperty);
  const others = members.filter((member) => !isProperty(member));
  return (
    <>
      {properties.length > 0 && propertyTable(context, properties)}
      {others.map((member) => context.member(member))}
    </>
  );
}

/** True for what is read and not called. */
export function isProperty(
  member: DeclarationReflection | DocumentReflection,
): member is DeclarationReflection {
  return member.kindOf(ReflectionKind.Property | ReflectionKind.Accessor);
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
  const described = member.getSignature ?? member;
  context.page.pageHeadings.push({ link: `#${anchor}`, text: member.name, level: 3 });
  return (
    <tr class="field" id={anchor}>
      <th scope="row">
        <a class="wire" href={`#${anchor}`}>
          <code>{member.name}</code>
        </a>
        {member.flags.isOptional && <span class="flag">optional</span>}
        {member.flags.isStatic && <span class="flag">static</span>}
      </th>
      <td class="type">
        <span class="type-code">{context.type(described.type)}</span>
      </td>
      <td>
        {context.commentSummary(described)}
        {context.commentTags(described)}
      </td>
    </tr>
  );
}
