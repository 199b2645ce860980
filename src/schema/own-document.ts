import type { ModelClass } from './model-class';

/** A document that is read by mistake in place of a model's own, such as an error of the API. */
export interface OtherDocument {
  /** What it is, in words: `a page of runs/list`. */
  readonly name: string;
  /** True for an object that looks like such a document. */
  readonly isMet: (document: Readonly<Record<string, unknown>>) => boolean;
  /** Wire names of the model that such a document may have too. */
  readonly shares: readonly string[];
  /** Members of the document whose text is shown in the message. */
  readonly shows?: readonly string[];
  /** What to do with it. */
  readonly advice: string;
}

/** What tells the documents of a model from others. */
export interface OwnDocumentRules {
  /** What the model's document is, in words: `a run`. */
  readonly name: string;
  /** A wire name that only the model's own documents have: an object that has it needs no further look. */
  readonly key?: string;
  /** A wire name that a text must not have twice, since streams would read both values. */
  readonly once?: string;
  /** The documents that are known by name. */
  readonly others: readonly OtherDocument[];
  /** What to do with an array. */
  readonly arrayAdvice: string;
}

const rulesByModel = new WeakMap<object, OwnDocumentRules>();

/** Says how the documents of the decorated class are told from others, so that another document is named and not read. */
export function OwnDocument(rules: OwnDocumentRules): (model: ModelClass) => void {
  return (model) => {
    rulesByModel.set(model, ownOnly({ ...rules, others: rules.others.map(ownOnly) }));
  };
}

/** Without a prototype: a rule that is not given must not be what somebody lets all objects inherit. */
function ownOnly<R extends object>(rules: R): R {
  return Object.assign(Object.create(null) as R, rules);
}

/** The rules of a class or of the nearest class that it extends. */
export function ownDocumentRulesOf(model: ModelClass): OwnDocumentRules | undefined {
  for (
    let current: object | null = model;
    current !== null;
    current = Object.getPrototypeOf(current) as object | null
  ) {
    const rules = rulesByModel.get(current);
    if (rules) return rules;
  }
  return undefined;
}
