import { JSX } from 'typedoc';

import type { FieldDescriptor } from '../../../src/index.js';
import type { ReferenceContext } from './context.js';
import { elementOf } from './element.js';
import { limitsOf } from './field-facts.js';

/** Longer lists of values are folded. */
const SHOWN_VALUES = 4;

/** The limits, default and other names of a field, and its values if wanted. */
export function fieldRules(
  context: ReferenceContext,
  field: FieldDescriptor,
  hasValues: boolean,
): JSX.Element {
  return (
    <>
      {limitsOf(field).map((limit) => (
        <span class="rule limit">{limit}</span>
      ))}
      {field.kind === 'string' && field.pattern && (
        <span class="rule pattern">
          matches <code>{String(field.pattern)}</code>
        </span>
      )}
      {field.default !== undefined && (
        <span class="rule default">
          default <code>{JSON.stringify(field.default)}</code>
        </span>
      )}
      {field.aliases && (
        <span class="rule">
          also read from {field.aliases.map((alias, at) => [at > 0 && ', ', <code>{alias}</code>])}
        </span>
      )}
      {hasValues && valueList(context, field)}
    </>
  );
}

function valueList(context: ReferenceContext, field: FieldDescriptor): JSX.Element {
  const element = elementOf(field);
  if (element.kind !== 'enum') return <></>;
  const { enum: values, enumType } = element;
  const page = context.site.pageOf(context.site.registry.nameOf(enumType));
  const list = (
    <ul class="value-list">
      {values.map((value) => {
        const member = Object.keys(enumType).find((name) => enumType[name] === value) ?? value;
        return (
          <li>
            <a href={context.hrefOf(page.name, member)}>
              <code>{value}</code>
            </a>
          </li>
        );
      })}
    </ul>
  );
  if (values.length <= SHOWN_VALUES) return list;
  return (
    <details>
      <summary>{String(values.length)} values</summary>
      {list}
    </details>
  );
}
