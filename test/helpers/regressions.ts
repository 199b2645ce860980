import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../fixtures/regressions');

/** An input that once showed a defect. */
export interface Regression {
  readonly file: string;
  /** What went wrong. */
  readonly was: string;
  readonly model: string;
  /** The document as text. */
  readonly text: string;
}

/** All such inputs. */
export const REGRESSIONS: readonly Regression[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({
    file,
    ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Regression, 'file'>),
  }));
