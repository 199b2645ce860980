/**
 * The seed of all generated inputs. It is fixed, so that a commit passes or fails every time. `FUZZ_SEED=7` gives another one, and
 * `FUZZ_SEED=random` draws one, which jest.config.mjs prints.
 */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_125);

if (!Number.isInteger(SEED)) throw new Error('FUZZ_SEED has to be an integer or "random"');

/** Number of documents that a property test generates. `npm run fuzz` tries many more. */
export const DOCUMENTS = 1_000;
