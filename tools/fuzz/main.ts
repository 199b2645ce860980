/**
 * `npm run fuzz [-- --runs N] [--seconds S] [--seed S] [--kind WORD]`: reads inputs that are made to break the package, and checks
 * what must be true of any input. With --runs the same seed tries the same inputs on every machine, whatever its speed; with
 * --seconds (60 if neither is given) it tries as many as it can until then. It prints the seed (the default is a random one) and
 * the number of inputs. The exit code is 1 if an input fails; the input is made smaller and written to reports/fuzz.
 */
import { parseArgs } from 'node:util';

import { KINDS } from './kinds';
import { runKind, type KindResult } from './run-kind';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string', default: process.env['FUZZ_SEED'] ?? 'random' },
    kind: { type: 'string', default: '' },
  },
});

async function main(): Promise<void> {
  const kinds = KINDS.filter(({ name }) => name.includes(values.kind));
  if (kinds.length === 0) throw new Error(`no kind of input is called ${values.kind}`);
  const seed = values.seed === 'random' ? Date.now() % 2 ** 31 : Number(values.seed);
  if (!Number.isInteger(seed)) throw new Error(`--seed has to be an integer or random`);
  const runs = Number(values.runs ?? Infinity);
  const seconds = Number(values.seconds ?? (values.runs === undefined ? 60 : Infinity));
  if (!(runs > 0 && seconds > 0)) throw new Error('--runs and --seconds have to be above 0');
  const shares = kinds.reduce((total, { share }) => total + share, 0);
  console.log(
    `seed ${seed}, at most ${runs === Infinity ? `${seconds} s` : `${runs} inputs`} in all`,
  );
  const results: KindResult[] = [];
  for (const kind of kinds) {
    const result = await runKind(kind, {
      seed,
      runs: Math.ceil((runs * kind.share) / shares),
      milliseconds: (seconds * 1_000) / kinds.length,
    });
    results.push(result);
    console.log(`${String(result.passed + result.failed).padStart(9)} ${kind.name}`);
  }
  const sum = (count: (result: KindResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const failed = sum((result) => result.failed);
  console.log(`${sum((result) => result.passed)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

void main();
