/** A page that is about no declaration and no guide. */
interface ExtraPage {
  /** From the folder of the site. */
  readonly url: string;
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly description: string;
  /** Its name in the list of all pages. */
  readonly label: string;
}

/** The page on which a pasted document is explained. */
export const EXPLORER = 'explorer.html';
/** The page of the commands and their options. */
export const COMMANDS = 'commands.html';

/** The pages that the site has beside those of declarations and guides, in the order of the navigation. */
export const EXTRA_PAGES: readonly ExtraPage[] = [
  {
    url: EXPLORER,
    title: 'Explorer',
    label: 'Explorer',
    description: 'Paste a run: why it failed, and what every key means. Nothing leaves the page.',
  },
  {
    url: COMMANDS,
    title: 'Commands and options',
    label: 'Commands',
    description: 'Every command and option of databricks-runs, the command line of the package.',
  },
];

/** The page at an address, if it is one of them. */
export function extraPageAt(url: string): ExtraPage | undefined {
  return EXTRA_PAGES.find((page) => page.url === url);
}
