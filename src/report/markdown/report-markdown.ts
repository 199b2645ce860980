import type { ReportFacts } from '../facts/report-facts';

export function reportMarkdown(
  report: ReportFacts,
  options: { timeZone?: string; all?: boolean },
): string {
  void report;
  void options;
  return '';
}
