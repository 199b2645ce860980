import {
  LiteralType,
  ReflectionKind,
  type Comment,
  type DeclarationReflection,
  type DocumentReflection,
  type SignatureReflection,
} from 'typedoc';

import { exampleJson } from './example.js';
import { kindInWords, limitsOf } from './field-facts.js';
import type { ModelEntry } from './registry.js';
import type { Site } from './site.js';

/** A page of the site as Markdown, for readers that are no browsers. */
export function markdownPage(site: Site, page: DeclarationReflection | DocumentReflection): string {
  if (page.isDocument()) return withSiteLinks(textOf(page.content)).trim() + '\n';
  const kind = ReflectionKind.singularString(page.kind).toLowerCase();
  const model = site.registry.models.get(page.name);
  const parts = [
    `# ${page.name} (${model ? 'model' : kind})`,
    commentOf(page.comment),
    ...(model ? modelParts(site, model) : []),
    ...(page.signatures ?? []).map(signatureOf),
    ...(page.type ? [fence(`type ${page.name} = ${page.type.toString()}`)] : []),
    ...membersOf(page, model),
  ];
  return parts.filter(Boolean).join('\n\n') + '\n';
}

/** TypeDoc copies what a guide links outside of docs/ to a folder of the site. */
function withSiteLinks(markdown: string): string {
  return markdown.replaceAll(/\]\(\.\.\/(?=[^)]+\))/g, '](../media/');
}

function modelParts(site: Site, entry: ModelEntry): string[] {
  const nameOf = (value: unknown): string => site.registry.nameOf(value);
  const forms = entry.members.map(({ model, key }) => `- ${nameOf(model)}, which has \`${key}\``);
  const fields = entry.fields.map((field) => {
    const property = site.propertyOf(entry, field.property);
    const facts = [
      kindInWords(field, nameOf),
      field.required ? 'required' : 'optional',
      ...(field.secret ? ['secret'] : []),
      ...limitsOf(field),
      ...(field.default === undefined ? [] : [`default \`${JSON.stringify(field.default)}\``]),
    ];
    const name = field.wire === field.property ? '' : `, in TypeScript \`${field.property}\``;
    return `- \`${field.wire}\`${name} (${facts.join(', ')}): ${oneLine(commentOf(property.comment))}`;
  });
  const example = site.usage.isBase(entry.name)
    ? []
    : ['## Example', `\`\`\`json\n${exampleJson(site.registry, entry)}\n\`\`\``];
  return [
    ...(forms.length > 0 ? ['## One of', forms.join('\n')] : []),
    ...(fields.length > 0 ? ['## Fields', fields.join('\n')] : []),
    ...example,
  ];
}

/** What is no field of a model: methods, properties, values of an enum. */
function membersOf(page: DeclarationReflection, model: ModelEntry | undefined): string[] {
  const own = (page.children ?? []).filter(
    ({ name }) => model?.fields.every(({ property }) => property !== name) ?? true,
  );
  return own.flatMap((member) => {
    if (member.kindOf(ReflectionKind.EnumMember)) {
      const value = member.type instanceof LiteralType ? String(member.type.value) : member.name;
      return [`## \`${value}\``, `\`${page.name}.${member.name}\``, commentOf(member.comment)];
    }
    const getter = member.getSignature;
    const type = getter?.type ?? member.type;
    return [
      `## ${member.flags.isStatic ? `${page.name}.` : ''}${member.name}`,
      ...(type
        ? [fence(`${member.name}${member.flags.isOptional ? '?' : ''}: ${type.toString()}`)]
        : []),
      commentOf(getter?.comment ?? member.comment),
      ...(member.signatures ?? []).map(signatureOf),
    ];
  });
}

function signatureOf(signature: SignatureReflection): string {
  const parameters = (signature.parameters ?? []).map(
    ({ name, flags, type }) =>
      `${flags.isRest ? '...' : ''}${name}${flags.isOptional ? '?' : ''}: ${type?.toString() ?? 'unknown'}`,
  );
  const head = fence(
    `${signature.name}(${parameters.join(', ')}): ${signature.type?.toString() ?? 'void'}`,
  );
  const described = (signature.parameters ?? [])
    .filter((parameter) => parameter.hasComment())
    .map(({ name, comment }) => `- \`${name}\`: ${oneLine(commentOf(comment))}`);
  return [head, commentOf(signature.comment), described.join('\n')].filter(Boolean).join('\n\n');
}

function commentOf(comment: Comment | undefined): string {
  if (!comment) return '';
  const tags = comment.blockTags
    .filter(({ tag }) => ['@returns', '@throws', '@example', '@deprecated'].includes(tag))
    .map(({ tag, content }) => `**${tag.slice(1)}**: ${textOf(content).trim()}`);
  return [textOf(comment.summary).trim(), ...tags].filter(Boolean).join('\n\n');
}

function textOf(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join('');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function fence(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}
