import type { ModelEntry } from './registry.js';

/** How many fields the sample reads. */
const SHOWN = 4;

/** TypeScript that reads the JSON example of a model and names what it finds. */
export function readingSample(entry: ModelEntry, json: string): string {
  const example = JSON.parse(json) as Record<string, unknown>;
  const variable = entry.name.charAt(0).toLowerCase() + entry.name.slice(1);
  const lines = entry.fields.flatMap((field) => {
    const value = example[field.wire];
    const text = value === undefined ? undefined : shortText(value);
    return text === undefined ? [] : [`${variable}.${field.property}; // => ${text}`];
  });
  return [
    `import { ${entry.name} } from 'databricks-jobs';`,
    '',
    `const ${variable} = ${entry.name}.fromJson(json);`,
    ...lines.slice(0, SHOWN),
  ].join('\n');
}

/** The value as a comment says it; undefined for what would not fit. */
function shortText(value: unknown): string | undefined {
  if (typeof value === 'object') return undefined;
  const text = JSON.stringify(value);
  return text.length <= 40 ? text : undefined;
}
