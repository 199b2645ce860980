/**
 * Writes the doc comments of all models' fields to src/nestjs/swagger/descriptions.json, from where
 * `databricks-jobs/nestjs/swagger` puts them into OpenAPI documents. With --check it only says whether that file
 * is up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}src/nestjs/swagger/descriptions.json`;
const SOURCES = ['src/models', 'src/nestjs/problem'];

const text = `${JSON.stringify(extract(), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(output, 'utf8') !== text) {
    console.error('the descriptions are not up to date: run npm run descriptions');
    process.exitCode = 1;
  }
} else {
  writeFileSync(output, text);
}

/** { class: { property: { description, deprecated? } } }, sorted by class. */
function extract() {
  const classes = SOURCES.flatMap(sourceFiles).flatMap(classesOf);
  const described = classes.map((declaration) => [declaration.name.text, fieldsOf(declaration)]);
  const known = described.filter(([, fields]) => Object.keys(fields).length > 0);
  return Object.fromEntries(known.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sourceFiles(folder) {
  return readdirSync(root + folder, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${root}${folder}/${file}`);
}

function classesOf(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  return source.statements.filter(
    (statement) => ts.isClassDeclaration(statement) && statement.name,
  );
}

function fieldsOf(declaration) {
  const fields = declaration.members.filter(
    (member) =>
      ts.isPropertyDeclaration(member) && ts.canHaveDecorators(member) && ts.getDecorators(member),
  );
  return Object.fromEntries(fields.map((field) => [field.name.getText(), descriptionOf(field)]));
}

function descriptionOf(field) {
  const [comment] = ts.getJSDocCommentsAndTags(field).filter(ts.isJSDoc);
  const deprecated = comment?.tags?.find((tag) => tag.tagName.text === 'deprecated');
  const entry = { description: plain(comment?.comment) };
  return deprecated ? { ...entry, deprecated: plain(deprecated.comment) } : entry;
}

/** A comment on one line; the target of a link in place of the link. */
function plain(comment) {
  const written = ts.getTextOfJSDocComment(comment) ?? '';
  return written
    .replace(/\{@link\w*\s+([^}|\s]+)[^}]*\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
