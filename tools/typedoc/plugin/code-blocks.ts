/** Lines of code end with a line break and not with an element, which the text of a block does not have. */
export function withLineBreaks(html: string): string {
  return html.replaceAll(/<pre>[^]*?<\/pre>/g, (block) => block.replaceAll(/<br\s*\/?>/g, '\n'));
}

/** Says how a column is aligned by a class: no page may have styles of its own. */
export function withClassesForAlignment(html: string): string {
  return html.replaceAll(/(<t[hd]) style="text-align: ?(\w+);?"/g, '$1 class="align-$2"');
}

/** Splits a terminal session into blocks of commands, which can be pasted, and blocks of output. */
export function splitSessions(markdown: string): string {
  return markdown.replaceAll(/^```console\n([^]*?)^```$/gm, (_, session: string) =>
    session
      .split(/(?<=^\$ .*\n)(?!\$ )|^(?=\$ )(?<!^\$ .*\n)/m)
      .filter((part) => part.trim() !== '')
      .map((part) =>
        part.startsWith('$ ') ? fence('sh', part.replaceAll(/^\$ /gm, '')) : fence('text', part),
      )
      .join('\n\n'),
  );
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code.replace(/\n?$/, '\n')}\`\`\``;
}
