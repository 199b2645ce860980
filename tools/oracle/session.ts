import type { PythonPackage } from './python/package';
import { findExplanation, isAgreed, type Comparison, type Explanation } from './explain';
import { isAsRulesSay } from './is-as-rules-say';
import { readHere } from './read-here';
import type { Rule } from './rule';
import type { Sample } from './sample';

/** The Python package, or what stands for it in a test. */
export type Oracle = Pick<PythonPackage, 'read'>;

/** What was found out about a document: the rules that explain its difference, none if there is no difference. */
export interface Finding {
  readonly comparison: Comparison;
  readonly rules: ReadonlySet<Rule>;
  readonly isExplained: boolean;
}

interface Open {
  readonly finding: Comparison;
  readonly rules: Set<Rule>;
  readonly current: Comparison;
  readonly explanation: Explanation;
}

/** Reads documents in both packages and explains what differs. An explanation that leaves a rest is explained in turn. */
export async function compareAll(
  oracle: Oracle,
  samples: readonly Sample[],
  rules: readonly Rule[],
): Promise<Finding[]> {
  const comparisons = await readBoth(oracle, samples);
  const findings = new Map<Comparison, Finding>();
  let open: Open[] = [];
  const settle = (
    comparison: Comparison,
    current: Comparison,
    used: Set<Rule>,
    next: Open[],
  ): void => {
    const explanation = isAgreed(current) ? undefined : findExplanation(current, rules);
    if (explanation) next.push({ finding: comparison, rules: used, current, explanation });
    else findings.set(comparison, { comparison, rules: used, isExplained: isAgreed(current) });
  };
  for (const comparison of comparisons) settle(comparison, comparison, new Set(), open);
  for (let round = 0; open.length > 0 && round < 6; round += 1) {
    const rests = await readBoth(
      oracle,
      open.map(({ explanation }) => explanation.rest),
    );
    const next: Open[] = [];
    for (const [index, { finding, current, explanation, rules: used }] of open.entries()) {
      const rest = rests[index] as Comparison;
      if (isAsRulesSay(current, explanation, rest)) {
        for (const { rule } of explanation.sites) used.add(rule);
        settle(finding, rest, used, next);
      } else findings.set(finding, { comparison: finding, rules: used, isExplained: false });
    }
    open = next;
  }
  return comparisons.map(
    (comparison) =>
      findings.get(comparison) ?? { comparison, rules: new Set(), isExplained: false },
  );
}

async function readBoth(oracle: Oracle, samples: readonly Sample[]): Promise<Comparison[]> {
  const pending = oracle.read(samples);
  const here = samples.map(({ model, document }) => readHere(model, document));
  const python = await pending;
  return samples.map((sample, index) => ({
    sample,
    python: python[index] as Comparison['python'],
    here: here[index] as Comparison['here'],
  }));
}
