/** The seed of the generated inputs: drawn anew for each run, or given by FUZZ_SEED to repeat one. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** How many documents are generated where there shall be many; FUZZ_RUNS gives another number. */
export const MANY_RUNS = Number(process.env['FUZZ_RUNS'] ?? 20_000);

console.info(`generated inputs: FUZZ_SEED=${SEED}`);
