import { createRequire } from 'node:module';

import { distDirectory } from './paths.mjs';

const require = createRequire(import.meta.url);

/** The wire format, which declarations do not show: every field of every model, with its rules. */
export function reportFields() {
  const library = require(`${distDirectory}index.js`);
  const nestjs = require(`${distDirectory}nestjs/index.js`);
  const enums = new Map(Object.entries(library).map(([name, value]) => [value, name]));
  const models = Object.entries({ ...library, ...nestjs })
    .filter(([, value]) => value?.prototype instanceof library.Model)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `${models.map(([name, model]) => describeModel(name, model, enums)).join('\n\n')}\n`;
}

function describeModel(name, model, enums) {
  // A name that was given up stands for a class that has another.
  const heading = model.name === name ? name : `${name} = ${model.name}`;
  const fields = heading === name ? model.fields() : [];
  return [heading, ...fields.map((field) => `  ${describeField(field, enums)}`)].join('\n');
}

function describeField(field, enums) {
  const { wire, property, required, secret, aliases, pattern } = field;
  const rules = ['default', 'minLength', 'maxLength', 'maxItems']
    .filter((rule) => field[rule] !== undefined)
    .map((rule) => `${rule} ${JSON.stringify(field[rule])}`);
  return [
    `${wire}: ${property}`,
    typeOf(field, enums),
    ...(required ? ['required'] : []),
    ...rules,
    ...(pattern ? [`pattern ${pattern}`] : []),
    ...(aliases ? [`also read as ${aliases.join(' and ')}`] : []),
    ...(secret ? ['secret'] : []),
  ].join(', ');
}

function typeOf({ kind, items, model, enumType }, enums) {
  if (items) return `${kind} of ${typeOf(items, enums)}`;
  if (model) return model.name;
  return enumType ? enums.get(enumType) : kind;
}
