import { RetryChain, Run } from '../../src';
import { reportFactsOf } from '../../src/report/facts/report-facts';
import { reportHtml } from '../../src/report/html/report-html';
import { reportJson } from '../../src/report/json/report-json';
import { reportMarkdown } from '../../src/report/markdown/report-markdown';
import { reportText } from '../../src/report/terminal/report-text';
import { PLAIN_PALETTE } from '../../src/report/text/palette';
import { pageText } from './html/page-texts';
import { randomForm, simulate, type RunDocument } from '../simulator';
import { leastOf, shareOf } from '../helpers/seed';

/** An entry of a document as JSON; ids are safe integers here. */
interface Entry {
  readonly run_id: number;
  readonly state?: { readonly state_message?: string };
  readonly status?: { readonly termination_details?: { readonly message?: string } };
}

/** Text without what a layout adds: line ends, indents and the lines of trees. */
const bare = (text: string): string => text.replace(/[│├└─]/g, ' ').replace(/\s+/g, ' ');

/** What the documents say of the root failures, by the truth of the simulator: read from the JSON, not from a model. */
function messagesOfRoots(documents: readonly RunDocument[]): readonly string[] {
  const entries = new Map<string, Entry>();
  for (const { text, truth } of documents) {
    const { tasks = [] } = JSON.parse(text) as { tasks?: Entry[] };
    for (const entry of tasks) entries.set(`${truth.workspace}/${entry.run_id}`, entry);
  }
  return documents.flatMap(({ truth }) =>
    truth.rootFailures.flatMap((key) => {
      const id = truth.tasks.find(({ taskKey }) => taskKey === key)?.latestRunId ?? '';
      const { state, status } = entries.get(`${truth.workspace}/${id}`) ?? {};
      const said = [status?.termination_details?.message, state?.state_message];
      return said.filter((message) => message !== undefined && message.trim() !== '') as string[];
    }),
  );
}

it('shows every root failure with its whole message in every format, whatever is played', () => {
  let count = 0;
  for (let seed = 0; seed < shareOf(250); seed += 1) {
    const world = simulate(seed);
    const form = randomForm(seed, { trimmed: false });
    const moments = world.moments(3);
    const moment = (seed % 2 === 0 ? moments.at(-1) : moments[seed % moments.length]) as number;
    const documents = world.documents(moment, form);
    const chains = RetryChain.group(documents.map(({ text }) => Run.fromJson(text)));
    const input = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };
    const facts = reportFactsOf(chains.values(), input, { now: moment });
    const width = 40 + (seed % 100);
    const outputs = {
      text: bare([...reportText(facts, { width, palette: PLAIN_PALETTE, all: true })].join('\n')),
      markdown: bare(reportMarkdown(facts, { all: true })),
      html: bare(pageText([...reportHtml(facts, moment)].join(''))),
      json: bare(reportJson(facts, moment).replaceAll('\\n', '\n').replaceAll('\\"', '"')),
    };
    for (const message of messagesOfRoots(documents)) {
      count += 1;
      for (const [format, output] of Object.entries(outputs)) {
        expect({ seed, format, message, isWhole: output.includes(bare(message.trim())) }).toEqual({
          seed,
          format,
          message,
          isWhole: true,
        });
      }
    }
  }
  expect(count).toBeGreaterThan(leastOf(150));
});

it('shows in full, without being asked, every run whose latest attempt has a root failure', () => {
  let count = 0;
  for (let seed = 0; seed < shareOf(250); seed += 1) {
    const world = simulate(seed);
    const moment = world.moments().at(-1) as number;
    const documents = world.documents(moment);
    const chains = RetryChain.group(documents.map(({ text }) => Run.fromJson(text)));
    const input = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };
    const facts = reportFactsOf(chains.values(), input, { now: moment });
    const text = bare([...reportText(facts, { width: 60, palette: PLAIN_PALETTE })].join('\n'));
    const latest = documents.filter(
      ({ truth }) =>
        !documents.some(
          ({ truth: other }) =>
            other.firstRunId === truth.firstRunId &&
            other.workspace === truth.workspace &&
            other.attemptNumber > truth.attemptNumber,
        ),
    );
    for (const { truth } of latest) {
      for (const key of truth.rootFailures) {
        const { latestRunId } = truth.tasks.find(({ taskKey }) => taskKey === key) ?? {};
        count += 1;
        expect({ seed, shown: text.includes(`Task run ${latestRunId} `) }).toEqual({
          seed,
          shown: true,
        });
        expect(text).toContain(`databricks jobs get-run-output ${latestRunId}`);
      }
    }
  }
  expect(count).toBeGreaterThan(leastOf(100));
});
