import { parse } from 'lossless-json';

import { NumberLiteral, type Draft } from './draft';

/** JSON text as a draft, in which every number has the digits of the text; of a key that is there twice the last counts. */
export function parseDraft(text: string): Draft {
  return parse(text, null, {
    parseNumber: (literal) => new NumberLiteral(literal),
    onDuplicateKey: ({ newValue }) => newValue,
  }) as Draft;
}
