import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

import type { ReportFacts } from '../../report/facts/report-facts';
import { printable } from '../../report/text/printable';
import type { CommandContext } from '../command-context';
import { LineWriter } from '../line-writer';
import type { ReportCommandOptions } from './report-options';

/** How to write a report, and the time that it states. */
interface WriteOptions extends ReportCommandOptions {
  /** In epoch ms. */
  readonly generatedAt: number;
}

/** Writes a report to standard output, and as a page to the file that the caller named. */
export async function writeReport(
  facts: ReportFacts,
  context: CommandContext,
  options: WriteOptions,
): Promise<void> {
  const { runs, leftOut, problems } = facts.summary;
  // Nothing was read: a summary would say that nothing failed.
  const isEmpty = runs + leftOut === 0 && problems > 0;
  if (isEmpty && options.format !== 'json') return;
  const [parts, separator] = await partsOf(facts, context, options);
  await writeParts(parts, separator, context.out);
  await context.out.text('\n');
  if (options.html !== undefined) await writePage(options.html, facts, context, options);
}

/** The parts of a report, and what stands between them. What a format needs is loaded for it alone. */
async function partsOf(
  facts: ReportFacts,
  { width, outPalette: palette }: CommandContext,
  { format, timezone: timeZone, all, generatedAt }: WriteOptions,
): Promise<readonly [Iterable<string>, string]> {
  switch (format) {
    case 'json': {
      const { reportJsonParts } = await import('../../report/json/report-json.js');
      return [reportJsonParts(facts, generatedAt), ''];
    }
    case 'html':
      return [await pageOf(facts, { generatedAt, timeZone }), ''];
    case 'markdown': {
      const { reportMarkdownBlocks } = await import('../../report/markdown/report-markdown.js');
      return [reportMarkdownBlocks(facts, { timeZone, all }), '\n\n'];
    }
    default: {
      const { reportText } = await import('../../report/terminal/report-text.js');
      return [reportText(facts, { width, palette, timeZone, all }), '\n'];
    }
  }
}

async function pageOf(
  facts: ReportFacts,
  { generatedAt, timeZone }: { readonly generatedAt: number; readonly timeZone?: string },
): Promise<Iterable<string>> {
  const { reportHtml } = await import('../../report/html/report-html.js');
  return reportHtml(facts, generatedAt, { timeZone });
}

/** Writes parts one after the other, as fast as they are read. */
async function writeParts(
  parts: Iterable<string>,
  separator: string,
  out: LineWriter,
): Promise<void> {
  let isFirst = true;
  for (const part of parts) {
    if (out.isClosed) return;
    await out.text(isFirst ? part : separator + part);
    isFirst = false;
  }
}

/** Prints the path of the page on standard error, since the report is on standard output. */
async function writePage(
  file: string,
  facts: ReportFacts,
  context: CommandContext,
  { generatedAt, timezone: timeZone }: WriteOptions,
): Promise<void> {
  const stream = createWriteStream(file);
  const writer = new LineWriter(stream);
  try {
    await writeParts(await pageOf(facts, { generatedAt, timeZone }), '', writer);
    await finished(stream.end());
    await context.err.line(`Wrote ${printable(file)}`);
  } catch (error) {
    await context.complain(`cannot write ${file}: ${(error as Error).message}`);
  }
}
