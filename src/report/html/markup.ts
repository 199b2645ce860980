/** Markup that is safe to write: every text in it is escaped. Only {@link html} and {@link dataBlock} make it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand in a template: text and numbers are escaped, markup is taken as it is, nothing is left out. */
type Part = string | number | undefined | Markup | readonly (Markup | string | undefined)[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup from a template. This is the one place where text becomes HTML: `html\`<b>${name}</b>\`` escapes the name. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first, ...rest] = oneLineOf(template);
  const texts = parts.map((part, index) => textOf(part) + (rest[index] as string));
  return new Markup([first, ...texts].join(''));
}

const lines = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Line ends and indents are for those who read the source. */
function oneLineOf(template: TemplateStringsArray): readonly string[] {
  let parts = lines.get(template);
  if (!parts) {
    parts = template.map((part) => part.replace(/\s*\n\s*/g, ' '));
    lines.set(template, parts);
  }
  return parts;
}

/** Data for the script of the page, as an element that is not executed and that nothing in the data can end. */
export function dataBlock(data: unknown): Markup {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, unicodeEscapeOf);
  return new Markup(`<script type="application/json">${json}</script>`);
}

/** A style sheet or a script of this package, which no text of a document is part of. */
export function ownCode(element: 'style' | 'script', code: string): Markup {
  return new Markup(`<${element}>${code}</${element}>`);
}

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return String(part).replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

function unicodeEscapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
