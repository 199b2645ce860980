import { JSX, ReflectionKind, type DeclarationReflection } from 'typedoc';

import type { ReferenceContext } from './context.js';
import { exampleJson } from './example.js';
import { fieldsTable } from './fields-table.js';
import { guideLinks } from './guide-links.js';
import { isProperty, memberList } from './member-sections.js';
import { placeList } from './place-list.js';
import { readingSample } from './reading-sample.js';
import type { ModelEntry } from './registry.js';
import { usedBy } from './used-by.js';

/** Pages with fewer fields are seen at a glance. */
const LONG = 6;

/** The page of a model: what it is, its fields, an example, where it is used, what it can do. */
export function modelPage(
  context: ReferenceContext,
  page: DeclarationReflection,
  entry: ModelEntry,
): JSX.Element {
  const sections = (
    <>
      {oneOf(context, entry)}
      {fieldsTable(context, entry)}
      {example(context, entry)}
      {usedBy(context, entry.name)}
      {methods(context, page, entry)}
    </>
  );
  return (
    <>
      <div class="lead">{context.commentSummary(page)}</div>
      {context.commentTags(page)}
      {place(context, entry)}
      {guideLinks(context, entry.name)}
      {entry.fields.length >= LONG && jumps(context)}
      {sections}
    </>
  );
}

/** Links to the page's sections, for where there is no room for a list beside the page. */
function jumps(context: ReferenceContext): JSX.Element {
  const sections = context.page.pageHeadings.filter(({ level }) => level === 2);
  return (
    <nav class="jumps" aria-label="Sections">
      {sections.map(({ link, text }) => (
        <a href={link}>{text}</a>
      ))}
    </nav>
  );
}

/** Where in a document the model stands, and what it is a part of. */
function place(context: ReferenceContext, entry: ModelEntry): JSX.Element {
  const { site } = context;
  const bases = entry.bases.filter((base) => base !== entry.memberOf);
  const subclasses = entry.members.length > 0 ? [] : site.usage.subclassesOf(entry.name);
  return (
    <>
      {entry.aliases.length > 0 && (
        <p class="place alias">
          Also exported as{' '}
          {entry.aliases.map((alias, at) => [at > 0 && ', ', <code>{alias}</code>])}.
        </p>
      )}
      {placeList(context, entry.name)}
      {bases.length > 0 && <p class="place">Extends {links(context, bases)}.</p>}
      {subclasses.length > 0 && (
        <p class="place">Its fields are shared by {links(context, subclasses)}.</p>
      )}
    </>
  );
}

function oneOf(context: ReferenceContext, entry: ModelEntry): JSX.Element {
  const { registry } = context.site;
  if (entry.memberOf !== undefined) {
    return <p class="place">One of the forms of {context.linkTo(entry.memberOf)}.</p>;
  }
  if (entry.members.length === 0) return <></>;
  return (
    <>
      {context.section('one-of', 'One of')}
      <p>An object is exactly one of these; the field tells which.</p>
      <ul>
        {entry.members.map(({ model, key }) => {
          const name = registry.nameOf(model);
          return (
            <li>
              {context.linkTo(name)} has{' '}
              <a href={context.hrefOf(name, key)}>
                <code>{key}</code>
              </a>
              : {meaningOf(context, name, key)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function meaningOf({ site }: ReferenceContext, name: string, wire: string): string {
  const entry = site.registry.models.get(name);
  const field = entry?.fields.find((each) => each.wire === wire);
  return entry && field ? site.summaryOf(site.propertyOf(entry, field.property)) : '';
}

function example(context: ReferenceContext, entry: ModelEntry): JSX.Element {
  if (context.site.usage.isBase(entry.name)) return <></>;
  const json = exampleJson(context.site.registry, entry);
  return (
    <>
      {context.section('json-example', 'Example')}
      <div class="example">
        <div class="example-code">
          <JSX.Raw
            html={context.markdown(
              `\`\`\`ts\n${readingSample(context.site.registry, entry, json)}\n\`\`\``,
            )}
          />
        </div>
        <div class="example-json">
          <JSX.Raw html={context.markdown(`\`\`\`json\n${json}\n\`\`\``)} />
        </div>
      </div>
      <p>
        For programs:{' '}
        <a href={context.relativeURL(`schemas/${entry.name}.json`)} download="">
          JSON Schema of {entry.name}
        </a>
        , <a href={context.relativeURL('openapi.json')}>OpenAPI of all models</a>.
      </p>
    </>
  );
}

function methods(
  context: ReferenceContext,
  page: DeclarationReflection,
  entry: ModelEntry,
): JSX.Element {
  const own = (page.children ?? []).filter(
    (child) => !entry.fields.some((field) => field.property === child.name),
  );
  const shared = (context.site.pageOf('Model').children ?? []).filter((child) =>
    child.kindOf(ReflectionKind.Method | ReflectionKind.Accessor),
  );
  return (
    <>
      {context.section('methods', own.some(isProperty) ? 'Getters and methods' : 'Methods')}
      {memberList(context, own)}
      <p>
        {own.length > 0 ? 'And what' : 'What'} every model has:{' '}
        {shared.map((member, at) => [
          at > 0 && ', ',
          <a href={context.urlTo(member)}>
            <code>{member.flags.isStatic ? `${entry.name}.${member.name}` : member.name}</code>
          </a>,
        ])}
        .
      </p>
    </>
  );
}

function links(context: ReferenceContext, names: readonly string[]): JSX.Children {
  return names.map((name, at) => [at > 0 && ', ', context.linkTo(name)]);
}
