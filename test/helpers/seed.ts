/** The seed of the generated inputs: drawn anew for each run, or given by FUZZ_SEED to repeat one. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

console.info(`generated inputs: FUZZ_SEED=${SEED}`);
