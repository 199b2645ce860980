import type { OtherDocument, OwnDocumentRules } from '../../schema/own-document';
import type { Problem } from './issue';
import { wrongType } from './messages';
import { quoteValue } from './describe-value';
import { renderPath } from './path';

/** How many names or keys of a document a message lists. */
const MOST_LISTED = 5;
const LONGEST_TEXT = 300;

/** A field whose JSON name and property name differ. */
interface RenamedField {
  readonly wire: string;
  readonly property: string;
}

/** The messages for documents that are not the model's. */

export function arrayOfDocuments(rules: OwnDocumentRules): Problem {
  const { code, message, expected, received } = wrongType('an object', [], false);
  return { code, message: `${message}; ${rules.arrayAdvice}`, expected, received };
}

export function otherDocument(
  rules: OwnDocumentRules,
  other: OtherDocument,
  document: Readonly<Record<string, unknown>>,
): Problem {
  const texts = (other.shows ?? [])
    .map((key) => document[key])
    .filter((value) => typeof value === 'string')
    .map((text) => quoteValue(text, LONGEST_TEXT));
  const shown = texts.length === 0 ? '' : ` (${texts.join(': ')})`;
  return wrong(rules.name, `is ${other.name}${shown}`, other.advice);
}

export function namedByProperties(
  model: string,
  rules: OwnDocumentRules,
  fields: readonly RenamedField[],
): Problem {
  const names = fields.map(({ wire, property }) => `${property} for ${wire}`);
  return wrong(
    `${rules.name} with the names of the JSON`,
    `has the names of properties (${listed(names)})`,
    `build it with ${model}.of, or write it with toDict() before it is read`,
  );
}

export function repeatedKey(rules: OwnDocumentRules): Problem {
  return wrong(`${rules.name} with one such key`, 'has the key twice', 'send it once');
}

export function unlikeDocument(rules: OwnDocumentRules, keys: readonly string[]): Problem {
  const names = keys.slice(0, MOST_LISTED + 1).map((key) => renderPath([key]));
  return wrong(rules.name, `has none of its fields (it has ${listed(names, keys.length)})`);
}

function wrong(expected: string, found: string, advice = ''): Problem {
  const received = found.replace(/^(?:is|has) /, '');
  const ending = advice === '' ? '' : `; ${advice}`;
  return {
    code: 'wrong_document',
    message: `must be ${expected}, but ${found}${ending}`,
    expected,
    received,
  };
}

function listed(names: readonly string[], count: number = names.length): string {
  const more = count > MOST_LISTED ? ` and ${count - MOST_LISTED} more` : '';
  return names.slice(0, MOST_LISTED).join(', ') + more;
}
