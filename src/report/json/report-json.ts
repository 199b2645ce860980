import { escapeLines } from '../../errors/escape-text';
import type { ChainFacts } from '../facts/chain-facts';
import type { ReportFacts } from '../facts/report-facts';
import type { Section } from '../facts/section';

/** The version of the JSON document. A field that goes or changes its meaning raises it; a new one does not. */
const REPORT_VERSION = 1;

/** The last moment that a Date can hold, in epoch ms. */
const LAST_MOMENT = 8.64e15;
const MOMENT = /^(?:startedAt|endedAt|now|generatedAt)$/;

/**
 * A report as a JSON document, `schemas/report-1.json`: names in snake case as in the API, ids as text with all of their
 * digits, times in ISO 8601, durations in milliseconds. What is not known is left out.
 */
export function reportJson({ summary, sections }: ReportFacts, generatedAt: number): string {
  const { counts, ...rest } = summary;
  const document = {
    version: REPORT_VERSION,
    generatedAt,
    summary: { ...rest, counts },
    runs: sections.flatMap(({ section, chains }) => chains.map((chain) => runOf(section, chain))),
  };
  return escapeLines(JSON.stringify(toWire(document), null, 2));
}

function runOf(section: Section, chain: ChainFacts): object {
  const { attempts, latest, ...rest } = chain;
  return { section, ...latest, ...rest, earlierAttempts: attempts.slice(0, -1) };
}

/** The same value with names in snake case and times as text. */
function toWire(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => toWire(item));
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      toWire(member, key),
    ]);
    return Object.fromEntries(members) as unknown;
  }
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return undefined;
  if (!MOMENT.test(name)) return value;
  return Math.abs(value) <= LAST_MOMENT ? new Date(value).toISOString() : undefined;
}
