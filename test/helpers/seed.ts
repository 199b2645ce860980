/**
 * The seed of all generated inputs. It is fixed, so that a commit passes or fails every time. `FUZZ_SEED=7` gives another one, and
 * `FUZZ_SEED=random` draws one, which jest.config.mjs prints.
 */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_125);

if (!Number.isInteger(SEED)) throw new Error('FUZZ_SEED has to be an integer or "random"');

const SHARE = Number(process.env['FUZZ_SHARE'] ?? 1);

/**
 * How many inputs to generate of so many. `npm test` and `npm run mutate` generate a tenth (`FUZZ_SHARE=0.1`), CI a
 * fifth, and all of them at night.
 */
export const shareOf = (count: number): number => Math.ceil(count * SHARE);

/** How many of the inputs must have a feature that matters; a share of them may have none with it. */
export const leastOf = (count: number): number => (SHARE < 1 ? 0 : count);

/** Number of documents that a property test generates. `npm run fuzz` tries many more. */
export const DOCUMENTS = 1_000;
