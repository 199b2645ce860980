import { escapeLines } from '../../errors/escape-text';
import { toWire } from '../json/to-wire';
import type { SummaryFacts } from './summary-facts';

/** The version of the JSON document. A field that goes or changes its meaning raises it; a new one does not. */
const SUMMARY_VERSION = 1;

/** The jobs as a JSON document, `schemas/summary-1.json`, in the form of the JSON of a report. */
export function summaryJson({ input, jobs, leftOut }: SummaryFacts, generatedAt: number): string {
  const document = { version: SUMMARY_VERSION, generatedAt, ...input, leftOut, jobs };
  return escapeLines(JSON.stringify(toWire(document), null, 2));
}
