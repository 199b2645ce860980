import { JSX, LiteralType, type DeclarationReflection } from 'typedoc';

import { breakable } from './breakable.js';
import type { ReferenceContext } from './context.js';
import { enumSample } from './enum-sample.js';
import { guideLinks } from './guide-links.js';
import { placeList } from './place-list.js';
import { terminalValues } from './terminal-values.js';
import { usedBy } from './used-by.js';

/** The page of an enum: its values in one table, and how a program uses them. */
export function enumPage(context: ReferenceContext, page: DeclarationReflection): JSX.Element {
  const members = page.children ?? [];
  const terminal = terminalValues(context.site, page.name, members.map(valueOf));
  const sample = enumSample(context.site, page.name);
  return (
    <>
      <div class="lead">{context.commentSummary(page)}</div>
      {context.commentTags(page)}
      {placeList(context, page.name)}
      {guideLinks(context, page.name)}
      {context.section('values', 'Values')}
      <table class="values">
        <thead>
          <tr>
            <th scope="col">Value in JSON, and in TypeScript</th>
            {terminal && <th scope="col">The run is over</th>}
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>{members.map((member) => valueRow(context, page, member, terminal))}</tbody>
      </table>
      {sample !== undefined && (
        <>
          {context.section('typescript', 'In TypeScript')}
          <JSX.Raw html={context.markdown(`\`\`\`ts\n${sample}\n\`\`\``)} />
        </>
      )}
      {usedBy(context, page.name)}
    </>
  );
}

function valueOf(member: DeclarationReflection): string {
  return member.type instanceof LiteralType ? String(member.type.value) : member.name;
}

function valueRow(
  context: ReferenceContext,
  page: DeclarationReflection,
  member: DeclarationReflection,
  terminal: ReadonlySet<string> | undefined,
): JSX.Element {
  const value = valueOf(member);
  return (
    <tr id={member.name}>
      <th scope="row">
        <a class="wire" href={`#${member.name}`}>
          <code>{value}</code>
        </a>
        <span class="property">
          {page.name}.{breakable(member.name)}
        </span>
      </th>
      {terminal && <td class="over">{terminal.has(value) ? 'yes' : 'no'}</td>}
      <td>
        {context.commentSummary(member)}
        {context.commentTags(member)}
      </td>
    </tr>
  );
}
