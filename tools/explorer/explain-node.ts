import { elementOf } from '../../src/schema/field-descriptor';
import type { DocumentNode } from './document-node';
import type { Meaning, Meanings } from './meanings';

/** What there is to say of a node. */
export interface Explanation {
  /** The type in the words of the reference, such as `array of RunTask`. */
  readonly type: string;
  readonly text: string;
  /** The place in the reference, from the folder of the site. */
  readonly url?: string;
  /** What the value means, if it is one of an enum. */
  readonly value?: Meaning;
}

/** Explains a node by the field that its key names. */
export function explainNode(node: DocumentNode, meanings: Meanings): Explanation {
  const { named, model, isItem, isUnknown, steps } = node;
  if (named) {
    const { field } = named;
    const of = meanings.ofField(named.model, field.wire);
    const whole = of?.type ?? field.kind;
    const type = isItem ? whole.replace(/^(?:array|map) of /, '') : whole;
    const item = model && meanings.pageOf(model.name);
    const value = valueMeaning(node, type, meanings);
    if (isItem)
      return {
        type: model?.name ?? type,
        text: of ? `In ${field.wire}: ${of.text}` : '',
        ...withUrl(item ?? of?.url),
        ...(value && { value }),
      };
    return { type, text: of?.text ?? '', ...withUrl(of?.url), ...(value && { value }) };
  }
  if (isUnknown)
    return {
      type: 'not a known field',
      text: 'This version of the library does not know it. It is kept, and written back.',
    };
  if (model && (steps.length === 0 || isItem)) {
    const isList = Array.isArray(node.value);
    return {
      type: isList ? `array of ${model.name}` : model.name,
      text: '',
      ...withUrl(meanings.pageOf(model.name)),
    };
  }
  return { type: 'any JSON', text: 'Its place may hold any JSON.' };
}

function valueMeaning(
  { named, value, isItem }: DocumentNode,
  type: string,
  meanings: Meanings,
): Meaning | undefined {
  if (!named || typeof value !== 'string') return undefined;
  const { field } = named;
  const isSingle = isItem || (field.kind !== 'array' && field.kind !== 'map');
  return isSingle && elementOf(field).kind === 'enum' ? meanings.ofValue(type, value) : undefined;
}

function withUrl(url: string | undefined): { readonly url?: string } {
  return url === undefined ? {} : { url };
}
