import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The guide "A million runs". */
const GUIDE = join(__dirname, '../../docs/a-million-runs.md');

/** A query of the guide. */
export interface GuideQuery {
  readonly sql: string;
  /** The engine that it is for, if it is not for all of them. */
  readonly engine: string | undefined;
}

/** The text of the guide's blocks that are fenced with a word. */
export function guideBlocks(word: string): readonly string[] {
  const text = readFileSync(GUIDE, 'utf8');
  const blocks = text.matchAll(new RegExp(`^\`\`\`${word}\\n([^]*?)^\`\`\``, 'gm'));
  return [...blocks].map(([, block]) => block as string);
}

/** The queries of the guide in order. */
export function guideQueries(): readonly GuideQuery[] {
  return guideBlocks('sql').flatMap((block) => {
    const engine = /^-- (\w+)\n/.exec(block)?.[1]?.toLowerCase();
    return block
      .replace(/^-- .*\n/, '')
      .split(/;\s*\n/)
      .map((sql) => sql.trim())
      .filter((sql) => sql !== '')
      .map((sql) => ({ sql, engine }));
  });
}
