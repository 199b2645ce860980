import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { KeptInput } from './kinds';

const FOLDER = join(__dirname, '../../reports/fuzz');

/** Writes a failing input to a file, and says what to do with it. */
export function saveFailure(kind: string, seed: number, input: KeptInput, error: unknown): void {
  const { model, text, ...rest } = input;
  const was = error instanceof Error ? error.message : String(error);
  const file = join(FOLDER, `${kind.replaceAll(' ', '-')}-${seed}.json`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ was, model, text, ...rest }, null, 2)}\n`);
  const stack = error instanceof Error ? error.stack : undefined;
  console.log(`FAILED ${kind}, seed ${seed}: ${stack ?? was}`);
  console.log(
    `  The smallest such input is in ${file}. When the defect is fixed, say in "was" what went wrong,`,
  );
  console.log(
    '  leave model and text, and move the file to test/fixtures/regressions: each test of documents reads it then.',
  );
  if (input.hostile?.length) {
    console.log(
      '  It has values that no text can hold: put them into test/helpers/hostile-values.ts.',
    );
  }
}
