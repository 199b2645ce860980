import { parseExample } from './parse-example';
import type { Example, Rule } from './rule';
import { compareAll, type Oracle } from './session';

/** A line for each rule that does not explain its examples, or that explains what it must not. */
export async function wrongExamples(oracle: Oracle, rules: readonly Rule[]): Promise<string[]> {
  const lines: string[] = [];
  for (const rule of rules) {
    const used = async (examples: readonly Example[]): Promise<(boolean | undefined)[]> => {
      const findings = await compareAll(oracle, examples.map(parseExample), rules);
      return findings.map((finding) => (finding.isExplained ? finding.rules.has(rule) : undefined));
    };
    for (const [index, isUsed] of (await used(rule.examples)).entries()) {
      const isRight = isUsed === true || (isUsed === false && rule.isAhead === true);
      if (!isRight) lines.push(`${rule.name} does not explain ${rule.examples[index]?.join(' ')}`);
    }
    for (const [index, isUsed] of (await used(rule.others)).entries()) {
      if (isUsed !== false)
        lines.push(`${rule.name} explains, or nothing does: ${rule.others[index]?.join(' ')}`);
    }
  }
  return lines;
}
