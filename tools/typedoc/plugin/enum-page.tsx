import { JSX, LiteralType, type DeclarationReflection } from 'typedoc';

import type { ReferenceContext } from './context.js';
import { guideLinks } from './guide-links.js';
import { usedBy } from './used-by.js';

/** The page of an enum: its values in one table. */
export function enumPage(context: ReferenceContext, page: DeclarationReflection): JSX.Element {
  return (
    <>
      <div class="lead">{context.commentSummary(page)}</div>
      {context.commentTags(page)}
      {guideLinks(context, page.name)}
      {context.section('values', 'Values')}
      <table class="values">
        <thead>
          <tr>
            <th scope="col">Value in JSON</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>{page.children?.map((member) => valueRow(context, page, member))}</tbody>
      </table>
      {usedBy(context, page.name)}
    </>
  );
}

function valueRow(
  context: ReferenceContext,
  page: DeclarationReflection,
  member: DeclarationReflection,
): JSX.Element {
  const value = member.type instanceof LiteralType ? String(member.type.value) : member.name;
  return (
    <tr id={member.name}>
      <th scope="row">
        <a class="wire" href={`#${member.name}`}>
          <code>{value}</code>
        </a>
        {value !== member.name && (
          <span class="property">
            {page.name}.{member.name}
          </span>
        )}
      </th>
      <td>
        {context.commentSummary(member)}
        {context.commentTags(member)}
      </td>
    </tr>
  );
}
