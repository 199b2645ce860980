import {
  ReflectionKind,
  type Comment,
  type DeclarationReflection,
  type ProjectReflection,
  type SignatureReflection,
} from 'typedoc';

/** What TypeDoc calls a member with the name of a well-known symbol. */
const SYMBOL = /^\[(\w+)\]$/;

/**
 * Names members by symbols as programs write them, and makes code of the error that a `@throws` begins with, so that it becomes a
 * link to the page of the error. Where there are overloads, each says what it does; the comment of what implements them is left out.
 */
export function tidyComments(project: ProjectReflection): void {
  const all = project.getReflectionsByKind(ReflectionKind.All) as (
    | DeclarationReflection
    | SignatureReflection
  )[];
  for (const reflection of all) {
    reflection.name = reflection.name.replace(SYMBOL, '[Symbol.$1]');
    if (reflection.comment) markErrors(reflection.comment);
    if (reflection.isDeclaration() && (reflection.signatures?.length ?? 0) > 1) {
      delete reflection.comment;
    }
  }
}

function markErrors(comment: Comment): void {
  for (const { content } of comment.blockTags.filter(({ tag }) => tag === '@throws')) {
    const [first] = content;
    if (first?.kind === 'text') first.text = first.text.replace(/^\s*(\w*Error)\b/, '`$1`');
  }
}
