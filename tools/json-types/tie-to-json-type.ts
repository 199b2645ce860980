import { basename } from 'node:path';

import type { ModelClass } from '../../src';

const STANDARD = "import type { StandardProps } from '../../model/standard-schema';";

/**
 * The text of a model's file with the type of its JSON as the argument of its base class, and with the type that its class has
 * as a Standard Schema.
 * @param isBase - whether other models extend it: then it leaves the type open for them.
 * @param isTied - whether its base has the type already.
 */
export function tieToJsonType(
  text: string,
  path: string,
  model: ModelClass,
  isBase: boolean,
  isTied: boolean,
): string {
  const { name } = model;
  const [found, abstract = '', base, end] = headerOf(text, name);
  const parameter = isBase ? `<Json extends ${name}Json = ${name}Json>` : '';
  const argument = isTied ? '' : `<${isBase ? 'Json' : `${name}Json`}>`;
  const tied =
    `export ${abstract}class ${name}${parameter} extends ${base}${argument} {\n` +
    `  /** The type of this class as a Standard Schema. */\n` +
    `  declare static readonly '~standard': StandardProps<${name}>;\n${end === '' ? '\n' : '}'}`;
  const json = `import type { ${name}Json } from './${basename(path, '.ts')}-json';`;
  return [...(isTied ? [] : [json]), STANDARD].reduce(
    withImport,
    text.replace(found, () => tied),
  );
}

/**
 * The text of a base that is not exported: its type of JSON is that of the model that extends it.
 * @param bound - the type that this holds at least, if there is one.
 */
export function leaveJsonTypeOpen(
  text: string,
  { name }: ModelClass,
  bound: { name: string; path: string } | undefined,
): string {
  const [found, abstract = '', base, end] = headerOf(text, name);
  const parameter = bound
    ? `<Json extends ${bound.name} = ${bound.name}>`
    : '<Json extends object = Record<string, unknown>>';
  const tied = `export ${abstract}class ${name}${parameter} extends ${base}<Json> {${end}`;
  const opened = text.replace(found, () => tied);
  return bound ? withImport(opened, `import type { ${bound.name} } from '${bound.path}';`) : opened;
}

/**
 * The text of a base that is not exported and only has what follows from the fields of one model: it has the type of that
 * model, since its methods hand themselves to rules that are about the model.
 * @param json - the type of that model's JSON, if the base of this base has none.
 */
export function tieRulesToJsonType(
  text: string,
  { name }: ModelClass,
  json: { name: string; path: string } | undefined,
): string {
  const [found, abstract = '', base, end] = headerOf(text, name);
  const argument = json ? `<${json.name}>` : '';
  const tied = text.replace(
    found,
    () => `export ${abstract}class ${name} extends ${base}${argument} {${end}`,
  );
  return json ? withImport(tied, `import type { ${json.name} } from '${json.path}';`) : tied;
}

/** The line that opens a class, and behind it the type as a Standard Schema, if it is there. */
function headerOf(text: string, name: string): RegExpExecArray {
  const standard = String.raw`\n {2}/\*\* [^\n]*\n {2}declare static readonly '~standard': [^\n]*;\n\n?`;
  const header = new RegExp(
    String.raw`^export (abstract )?class ${name}(?:<[^{]*?>)? extends (\w+)(?:<\w+>)? \{(\}?)(?:${standard})?`,
    'm',
  );
  const match = header.exec(text);
  if (!match) throw new Error(`${name} has no header that is understood`);
  return match;
}

/** The text with an import behind the others. */
function withImport(text: string, line: string): string {
  if (text.includes(line)) return text;
  const last = text.lastIndexOf('\n', text.search(/^(?:\/\*\*|@\w|export )/m) - 1);
  const imports = text.slice(0, last).trimEnd();
  return `${imports}\n${line}\n${text.slice(last)}`;
}
