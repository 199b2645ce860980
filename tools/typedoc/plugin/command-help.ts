import { execFileSync } from 'node:child_process';

/** A flag or an argument, and what it does. */
interface HelpEntry {
  readonly term: string;
  readonly text: string;
}

/** What the command line says of one of its commands. */
export interface CommandHelp {
  /** `databricks-runs report`, or the program itself. */
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly entries: readonly { readonly title: string; readonly rows: readonly HelpEntry[] }[];
  /** What stands below the options: notes and examples. */
  readonly rest: string;
}

const PROGRAM = 'databricks-runs';
const TABLES = ['Arguments', 'Options', 'Global Options', 'Commands'];

/** Asks the built command line for its own help, so that the page cannot differ from it. */
export function readCommandHelp(dist: string): readonly CommandHelp[] {
  const help = (command: readonly string[]): CommandHelp =>
    parseHelp(
      [PROGRAM, ...command].join(' '),
      execFileSync(process.execPath, [`${dist}cli/bin.js`, ...command, '--help'], {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      }),
    );
  const program = help([]);
  const commands = program.entries.find(({ title }) => title === 'Commands')?.rows ?? [];
  const names = commands
    .map(({ term }) => term.split(' ')[0] ?? '')
    .filter((name) => name !== 'help');
  return [program, ...names.map((name) => help([name]))];
}

function parseHelp(name: string, text: string): CommandHelp {
  const blocks = text.trimEnd().split(/\n\n(?! )/);
  const [usage = '', description = '', ...others] = blocks;
  const isTable = (block: string): boolean =>
    TABLES.some((title) => block.startsWith(`${title}:\n`));
  return {
    name,
    usage: usage.replace(/^Usage: /, ''),
    description: description.replaceAll(/\s*\n\s*/g, ' '),
    entries: others.filter(isTable).map((block) => ({
      title: block.slice(0, block.indexOf(':')),
      rows: rowsOf(block.slice(block.indexOf('\n') + 1)),
    })),
    rest: others.filter((block) => !isTable(block)).join('\n\n'),
  };
}

/** A row begins two spaces in; what goes on is indented further. */
function rowsOf(block: string): HelpEntry[] {
  return block.split(/\n(?= {2}\S)/).map((row) => {
    const [, term = '', text = ''] = /^ {2}(\S+(?: \S+)*)\s*([^]*)$/.exec(row) ?? [];
    return { term, text: text.replaceAll(/\s*\n\s*/g, ' ') };
  });
}
