import { NumberLiteral } from '../../test/helpers/draft';
import { parseDraft } from '../../test/helpers/parse-draft';
import { mapLeaves } from './draft-kinds';
import type { Example } from './rule';
import type { Sample } from './sample';

const NO_JSON = /(?<=[:[,] ?)(NaN|-?Infinity)/g;
const MARK = 'no JSON: ';

/** The document of an example. It may hold NaN and Infinity as values. */
export function parseExample([model, text]: Example): Sample {
  const document = parseDraft(text.replace(NO_JSON, `"${MARK}$1"`));
  const marked = (leaf: unknown): leaf is string =>
    typeof leaf === 'string' && leaf.startsWith(MARK);
  return {
    model,
    document: mapLeaves(document, (leaf) =>
      marked(leaf) ? new NumberLiteral(leaf.slice(MARK.length)) : leaf,
    ),
  };
}
