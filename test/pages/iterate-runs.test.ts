import { iterateRuns, PageError, RunPage, type FetchPage } from '../../src';
import { apiForm, JobsApi } from '../helpers/jobs-api/jobs-api';
import { serve } from '../helpers/jobs-api/serve';
import { SEED } from '../helpers/seed';
import { simulate } from '../simulator';

const run = (id: number): object => ({ run_id: id });
const pages =
  (...all: readonly unknown[]): FetchPage =>
  (token) =>
    all[token === undefined ? 0 : Number(token) - 1] as object;

async function idsOf(fetchPage: FetchPage): Promise<readonly (number | undefined)[]> {
  const ids: (number | undefined)[] = [];
  for await (const { runId } of iterateRuns(fetchPage)) ids.push(runId);
  return ids;
}

it('gives the runs of all pages in order; a page in the middle may be empty', async () => {
  const fetchPage = pages(
    { runs: [run(1), run(2)], next_page_token: '2', has_more: true },
    { next_page_token: '3' },
    JSON.stringify({ runs: [run(3)], has_more: false }),
  );
  expect(await idsOf(fetchPage)).toEqual([1, 2, 3]);
  expect(await idsOf(pages({ has_more: false }))).toEqual([]);
  expect(await idsOf(pages(RunPage.fromDict({ runs: [run(4)] })))).toEqual([4]);
  expect(await idsOf(pages({ runs: [run(5)], next_page_token: '' }))).toEqual([5]);
});

it('fetches a page only when it is needed', async () => {
  const asked: unknown[] = [];
  const fetchPage: FetchPage = (token) => {
    asked.push(token);
    return { runs: [run(1), run(2)], next_page_token: `${asked.length}` };
  };
  const seen: unknown[] = [];
  for await (const { runId } of iterateRuns(fetchPage)) {
    seen.push([runId, asked.length]);
    if (seen.length === 3) break;
  }
  expect(seen).toEqual([
    [1, 1],
    [2, 1],
    [1, 2],
  ]);
});

it.each<[string, FetchPage, number, RegExp]>([
  [
    'a token that repeats',
    pages({ runs: [run(1)], next_page_token: '2' }, { next_page_token: '2' }),
    2,
    /next_page_token is that of page 1 again/,
  ],
  ['a run', pages(run(1)), 1, /a run/],
  ['a run that cannot be read', pages({ runs: [run(1), { run_id: 'x' }] }), 1, /runs\[1\]\.run_id/],
  ['more and not where', pages({ runs: [run(1)], has_more: true }), 1, /runs\/list for a list/],
])('%s is an error that says where', async (_name, fetchPage, page, message) => {
  const error: unknown = await idsOf(fetchPage).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PageError);
  expect((error as PageError).message).toMatch(message);
  expect(error).toMatchObject({ page });
});

it('reads on in a newer server’s page if it is asked to be lenient', async () => {
  const fetchPage = pages({ runs: [{ run_id: 1, trigger: 'NEXT_YEAR' }] });
  for await (const each of iterateRuns(fetchPage, { mode: 'lenient', enums: 'open' })) {
    expect(each.trigger).toBe('NEXT_YEAR');
  }
  await expect(idsOf(fetchPage)).rejects.toThrow(/runs\[0\]\.trigger/);
});

it('rejects when it is aborted, before the next run', async () => {
  const controller = new AbortController();
  const seen: unknown[] = [];
  const iterate = async (): Promise<void> => {
    const fetchPage = pages({ runs: [run(1), run(2)], next_page_token: '2' });
    for await (const { runId } of iterateRuns(fetchPage, { signal: controller.signal })) {
      seen.push(runId);
      controller.abort();
    }
  };
  await expect(iterate()).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toEqual([1]);
});

it('gives the truth about simulated lists, from a server', async () => {
  for (let seed = SEED; seed < SEED + 30; seed += 1) {
    const world = simulate(seed);
    const now = (world.events.at(-1) ?? 0) + 1;
    const api = new JobsApi(world, { now: () => now, form: apiForm(seed), listSize: 2 });
    const { host, close } = await serve(api);
    const fetchPage: FetchPage = async (token) =>
      (await fetch(`${host}/api/2.2/jobs/runs/list${token ? `?page_token=${token}` : ''}`)).text();
    const ids = await idsOf(fetchPage);
    await close();
    const truth = world.runs
      .filter(({ workspace }) => workspace === 0)
      .map(({ runId }) => Number(runId));
    expect(ids).toEqual(truth.reverse());
  }
});
