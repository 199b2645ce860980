import { toText } from '../../test/helpers/draft';
import { writeExact } from './exact-json';
import type { Rule } from './rule';
import type { Finding } from './session';
import { isRead, type Verdict } from './verdict';

/** How often something was found. */
export type Counts = ReadonlyMap<Rule, number>;

/** A line for each rule with its count, the most frequent first. */
export function countLines(rules: readonly Rule[], counts: Counts): string[] {
  return rules
    .map((rule) => ({ ...rule, count: counts.get(rule) ?? 0 }))
    .sort((left, right) => right.count - left.count)
    .map(({ name, count, why }) => `${String(count).padStart(9)} ${name.padEnd(22)} ${why}`);
}

/** A document that no rule explains, and what both make of it. */
export function unexplainedLines({ comparison: { sample, python, here } }: Finding): string[] {
  return [
    `unexplained: ${sample.model} ${toText(sample.document)}`,
    `     Python: ${describe(python)}`,
    `       here: ${describe(here)}`,
  ];
}

function describe(verdict: Verdict): string {
  if (isRead(verdict)) return writeExact(verdict.dict);
  return `${verdict.error}: ${verdict.message.replaceAll('\n', ' ')}`;
}
