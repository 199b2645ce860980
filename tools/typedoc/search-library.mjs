/** What the search of the site is bundled from. */
export { default } from 'minisearch';
