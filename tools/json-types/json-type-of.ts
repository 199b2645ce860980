import type { ElementDescriptor, FieldDescriptor, ModelClass } from '../../src';
import * as enums from '../../src/enums';
import { fieldsOf } from '../../src/schema/registry';
import { oneOfMembers } from '../../src/schema/one-of';
import type { ModelSources } from './model-sources';

const LONGEST_LINE = 110;
const WRITTEN =
  '// Written by `npm run json-types` from the fields of the class; change them there.';

/** The text of the file that declares the type of a model's JSON. */
export function jsonTypeOf(model: ModelClass, sources: ModelSources): string {
  const file = new TypeFile(model, sources);
  const members = oneOfMembers(model);
  const type = members
    ? members.map((member) => file.json(member.model)).join(' | ')
    : file.object(fieldsOf(model));
  const doc = members
    ? `The JSON of a \`${model.name}\`: that of one of its forms.`
    : `The JSON of a \`${model.name}\`: what \`toDict()\` gives and \`fromDict\` reads.`;
  return `${WRITTEN}\n${file.imports()}\n/** ${doc} */\nexport type ${model.name}Json = ${type};\n`;
}

/** What one such file needs to import becomes known while its type is written. */
class TypeFile {
  readonly #imported = new Map<string, string>();
  readonly #path: string;

  readonly #model: ModelClass;
  readonly #sources: ModelSources;

  constructor(model: ModelClass, sources: ModelSources) {
    this.#model = model;
    this.#sources = sources;
    this.#path = sources.jsonPathOf(model);
  }

  /** The import declarations. */
  imports(): string {
    const sorted = [...this.#imported].sort(([, one], [, other]) => (one < other ? -1 : 1));
    return sorted.map(([name, from]) => `import type { ${name} } from '${from}';\n`).join('');
  }

  /** The name of the type of a model's JSON. */
  json(model: ModelClass): string {
    const name = `${model.name}Json`;
    if (model !== this.#model)
      this.#imported.set(name, this.#sources.jsonImport(this.#path, model));
    return name;
  }

  /** An object with those fields. */
  object(fields: readonly FieldDescriptor[]): string {
    if (fields.length === 0) return 'Record<string, unknown>';
    const members = fields.map((field) => {
      const name = /^\w+$/.test(field.wire) ? field.wire : JSON.stringify(field.wire);
      return `${this.#comment(field)}${name}${field.required ? '' : '?'}: ${this.#value(field)};`;
    });
    return `{\n${members.join('\n')}\n}`;
  }

  #value(field: FieldDescriptor): string {
    if (field.kind === 'array') return `${this.#element(field.items).replace(/^`.*`$/, '($&)')}[]`;
    if (field.kind === 'map') return `Record<string, ${this.#element(field.items)}>`;
    return this.#element(field);
  }

  #element(type: ElementDescriptor): string {
    switch (type.kind) {
      case 'model':
        return this.json(type.model);
      case 'enum': {
        const name = this.#sources.enumNameOf(type.enumType, enums);
        this.#imported.set(name, this.#sources.enumImport(this.#path, name));
        return `\`\${${name}}\``;
      }
      case 'integer':
        return 'number';
      case 'any':
        return 'unknown';
      default:
        return type.kind;
    }
  }

  #comment(field: FieldDescriptor): string {
    const { description, deprecated } = this.#sources.descriptionOf(field);
    const lines = [description, ...(deprecated === undefined ? [] : [`@deprecated ${deprecated}`])];
    const [only, ...more] = lines.flatMap(wrapped);
    return more.length === 0
      ? `/** ${only} */\n`
      : `/**\n${[only, ...more].map((line) => ` * ${line}\n`).join('')} */\n`;
  }
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= LONGEST_LINE) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
