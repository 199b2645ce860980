/**
 * Whether this process needs the peer dependencies. The command line does not: it reads by descriptors, and asks neither
 * class-transformer nor class-validator for anything. It says so before it loads the library.
 */
export const needed = { peers: true };
