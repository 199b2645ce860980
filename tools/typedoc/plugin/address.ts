import type { Options } from 'typedoc';

/** Where the site is served, with a slash at its end; undefined if nobody said. */
export type Address = string | undefined;

/** The address given by `--hostedBaseUrl`: a build for a folder on a disk has none. */
export function addressOf(options: Options): Address {
  const address = options.getValue('hostedBaseUrl');
  return address === '' ? undefined : address.replace(/\/?$/, '/');
}
