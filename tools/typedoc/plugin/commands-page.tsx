import { JSX } from 'typedoc';

import type { CommandHelp } from './command-help.js';
import type { ReferenceContext } from './context.js';

/** Every command of the command line with its options, as it says them itself. */
export function commandsPage(context: ReferenceContext): JSX.Element {
  const guide = context.site.guides.find(({ name }) => name === 'The command line');
  return (
    <>
      <p class="lead">
        What <code>databricks-runs --help</code> says of each command.{' '}
        {guide && (
          <>
            The guide <a href={context.urlTo(guide)}>The command line</a> shows what they print.
          </>
        )}
      </p>
      {context.site.commands.map((command) => section(context, command))}
    </>
  );
}

/** The place of a command, or of an option of it, on the page. */
export function commandAnchor(name: string, option = ''): string {
  const flag = /--[\w-]+/.exec(option)?.[0] ?? option.replaceAll(/\W+/g, '-');
  return `${name.replaceAll(' ', '-')}${flag.replace(/^(?!-)(?=.)/, '-')}`;
}

function section(context: ReferenceContext, command: CommandHelp): JSX.Element {
  const { name, usage, description, entries, rest } = command;
  return (
    <>
      {context.section(commandAnchor(name), name)}
      <p>{description.replace(/^./, (first) => first.toUpperCase())}.</p>
      <JSX.Raw html={context.markdown(`\`\`\`text\n${usage}\n\`\`\``)} />
      {entries.map(({ title, rows }) => (
        <table class="values">
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ term, text }) => (
              <tr id={title === 'Global Options' ? undefined : commandAnchor(name, term)}>
                <th scope="row">
                  <code>{term}</code>
                </th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {rest !== '' && <JSX.Raw html={context.markdown(`\`\`\`text\n${rest}\n\`\`\``)} />}
    </>
  );
}
