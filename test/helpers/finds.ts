import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../fixtures/finds');

/** An input that once uncovered a defect. */
export interface Find {
  readonly file: string;
  /** What went wrong. */
  readonly was: string;
  readonly model: string;
  /** The document as text. */
  readonly text: string;
}

/** Every kept input. */
export const FINDS: readonly Find[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({
    file,
    ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Find, 'file'>),
  }));
