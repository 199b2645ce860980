/** What the reference says of a key or a value: its type, its meaning, and where more is, from the folder of the site. */
export interface Meaning {
  readonly type: string;
  readonly text: string;
  readonly url: string;
}

/** Looks up what fields, values and types mean: tools/typedoc/browser/2-meanings.js, which every page has. */
export interface Meanings {
  /** What a field means. */
  ofField(model: string, wire: string): Meaning | undefined;
  /** What a value of an enum means. */
  ofValue(enumName: string, value: string): Meaning | undefined;
  /** The address of the page of a model or an enum. */
  pageOf(name: string): string | undefined;
}

/** Loads the meanings, with the data of the search. */
export function loadMeanings(): Promise<Meanings> {
  return (window as unknown as { loadMeanings: () => Promise<Meanings> }).loadMeanings();
}
