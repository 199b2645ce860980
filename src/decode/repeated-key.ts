import { isKeyRepeated } from '../json/is-key-repeated';
import type { ModelClass } from '../schema/model-class';
import { ownDocumentRulesOf } from '../schema/own-document';
import type { ReadContext } from './context';
import { repeatedKey } from './issues/document-messages';

/**
 * Notes a key that stands twice in a text and must not, in both modes.
 * @returns true if there is one, so that nothing is read.
 */
export function reportRepeatedKey(model: ModelClass, text: string, context: ReadContext): boolean {
  const rules = ownDocumentRulesOf(model);
  if (rules?.once === undefined || !isKeyRepeated(text, rules.once)) return false;
  const mark = context.issueCount;
  context.reportFatal(repeatedKey(rules));
  context.locate(mark, rules.once);
  return true;
}
