/** What the reference says of a key: its type, its meaning, and where more is. */
export interface Meaning {
  readonly type: string;
  readonly text: string;
  readonly url: string;
}

/** What the search looks through; it is loaded as a script, and tells what every field means as well. */
interface SearchData {
  readonly pages: readonly (readonly [title: string, url: string, ...string[]])[];
  readonly entries: readonly (readonly [
    name: string,
    alias: string,
    page: number,
    anchor: string,
    kind: string,
    text: string,
  ])[];
}

/** Looks up what fields, types and values mean, in the data of the site's search. */
export class Meanings {
  readonly #fields = new Map<string, Meaning>();
  readonly #values = new Map<string, Meaning>();
  readonly #pages = new Map<string, string>();

  constructor({ pages, entries }: SearchData) {
    for (const [title, url] of pages) if (!this.#pages.has(title)) this.#pages.set(title, url);
    for (const [name, , at, anchor, kind, what] of entries) {
      const [title, url] = pages[at] as SearchData['pages'][number];
      const address = `${url}#${anchor}`;
      if (kind === 'f') {
        const [type = '', ...text] = what.split(' · ');
        this.#fields.set(`${title}.${name}`, { type, text: text.join(' · '), url: address });
      } else if (kind === 'v')
        this.#values.set(`${title}.${name}`, { type: title, text: what, url: address });
    }
  }

  /** What a field means. */
  ofField(model: string, wire: string): Meaning | undefined {
    return this.#fields.get(`${model}.${wire}`);
  }

  /** What a value of an enum means. */
  ofValue(enumName: string, value: string): Meaning | undefined {
    return this.#values.get(`${enumName}.${value}`);
  }

  /** The address of the page of a model or an enum. */
  pageOf(name: string): string | undefined {
    return this.#pages.get(name);
  }
}

/** Loads the data of the search. A script, and not fetch: it works from the file system, and the page may not connect. */
export function loadMeanings(base: string): Promise<Meanings> {
  const known = (window as unknown as { searchData?: SearchData }).searchData;
  if (known) return Promise.resolve(new Meanings(known));
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${base}assets/search-data.js`;
    script.addEventListener('load', () => {
      resolve(new Meanings((window as unknown as { searchData: SearchData }).searchData));
    });
    script.addEventListener('error', () => {
      reject(new Error('The meanings of the fields cannot be loaded; reload the page.'));
    });
    document.head.append(script);
  });
}
