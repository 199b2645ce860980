import { escapeLines } from '../../errors/escape-text';
import type { ChainFacts } from '../facts/chain-facts';
import type { ReportFacts } from '../facts/report-facts';
import type { Section } from '../facts/section';
import { toWire } from './to-wire';

/** The version of the JSON document. A field that goes or changes its meaning raises it; a new one does not. */
const REPORT_VERSION = 1;

/** A report as a JSON document in one text, see {@link reportJsonParts}. */
export function reportJson(report: ReportFacts, generatedAt: number): string {
  return [...reportJsonParts(report, generatedAt)].join('');
}

/**
 * A report as a JSON document, `schemas/report-1.json`: names in snake case as in the API, ids as text with all of their
 * digits, times in ISO 8601, durations in milliseconds. What is not known is left out. Each run is one part, since
 * the whole may be longer than a string can be.
 */
export function* reportJsonParts(
  { summary, sections }: ReportFacts,
  generatedAt: number,
): Generator<string> {
  const { counts, ...rest } = summary;
  const head = { version: REPORT_VERSION, generatedAt, summary: { ...rest, counts } };
  // Without the bracket that ends the object.
  yield `${wireText(head).slice(0, -2)},\n  "runs": [`;
  let isFirst = true;
  for (const { section, chains } of sections) {
    for (const chain of chains) {
      const text = wireText(runOf(section, chain));
      yield `${isFirst ? '' : ','}\n    ${text.replaceAll('\n', '\n    ')}`;
      isFirst = false;
    }
  }
  yield `${isFirst ? '' : '\n  '}]\n}`;
}

function wireText(part: object): string {
  return escapeLines(JSON.stringify(toWire(part), null, 2));
}

function runOf(section: Section, chain: ChainFacts): object {
  const { key, attempts, latest, missingAttempts, totalDuration, timeLost, notes } = chain;
  const earlierAttempts = attempts.slice(0, -1);
  return {
    section,
    ...latest,
    key,
    missingAttempts,
    totalDuration,
    timeLost,
    notes,
    earlierAttempts,
  };
}
