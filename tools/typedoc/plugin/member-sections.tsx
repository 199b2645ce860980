import { JSX, type ContainerReflection } from 'typedoc';

import type { ReferenceContext } from './context.js';

/** The members of a page that is no model, by kind and never folded. */
export function memberSections(context: ReferenceContext, page: ContainerReflection): JSX.Element {
  return (
    <>
      {page.groups?.map(({ title, children }) => {
        const members = children.filter((child) => !context.router.hasOwnDocument(child));
        if (members.length === 0) return <></>;
        return (
          <>
            {context.section(context.slugger.slug(title), title)}
            {members.map((member) => context.member(member))}
          </>
        );
      })}
    </>
  );
}
