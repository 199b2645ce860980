import { collectRun, PageError, Run, type FetchPage } from '../../src';
import { JobsApi } from '../helpers/jobs-api/jobs-api';
import { serve } from '../helpers/jobs-api/serve';
import { FAILS, OK, job, play, task, T0 } from '../simulator/scenario';

const page = (more: object): object => ({
  run_id: 7,
  tasks: [{ task_key: 'a', run_id: 1 }],
  ...more,
});
const pages =
  (...all: readonly unknown[]): FetchPage =>
  (token) =>
    all[token === undefined ? 0 : Number(token) - 1] as object;

async function problemOf(fetchPage: FetchPage): Promise<PageError> {
  const error = await collectRun(fetchPage).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PageError);
  return error as PageError;
}

it('puts the lists of all pages together, in order, each entry once', async () => {
  const run = await collectRun(
    pages(
      page({
        next_page_token: '2',
        job_clusters: [{ job_cluster_key: 'c1' }],
        job_parameters: [{ name: 'p1', value: '1' }],
        repair_history: [{ type: 'ORIGINAL', start_time: 1 }],
        iterations: [{ task_key: 'i', run_id: 21 }],
      }),
      page({
        next_page_token: '3',
        tasks: [
          { task_key: 'a', run_id: 1 },
          { task_key: 'b', run_id: 2 },
        ],
        job_clusters: [{ job_cluster_key: 'c2' }],
        job_parameters: [{ name: 'p2', value: '2' }],
        iterations: [{ task_key: 'i', run_id: 22 }],
      }),
      JSON.stringify(
        page({
          tasks: [{ task_key: 'c', run_id: 3 }],
          repair_history: [{ type: 'REPAIR', id: 5, start_time: 2 }],
        }),
      ),
    ),
  );
  expect(run).toBeInstanceOf(Run);
  expect(run.tasks?.map(({ taskKey }) => taskKey)).toEqual(['a', 'b', 'c']);
  expect(run.iterations?.map(({ runId }) => runId)).toEqual([21, 22]);
  expect(run.jobClusters?.map(({ jobClusterKey }) => jobClusterKey)).toEqual(['c1', 'c2']);
  expect(run.jobParameters?.map(({ value }) => value)).toEqual(['1', '2']);
  expect(run.repairHistory?.map(({ type }) => type)).toEqual(['ORIGINAL', 'REPAIR']);
  expect(run).toMatchObject({ nextPageToken: undefined, isPartial: false });
});

it('gives the tokens and the signal, and asks for one page at a time', async () => {
  const { signal } = new AbortController();
  const asked: unknown[] = [];
  const fetchPage: FetchPage = async (token, context) => {
    asked.push(token, context.signal === signal);
    await Promise.resolve();
    return page(token === undefined ? { next_page_token: 't' } : {});
  };
  await collectRun(fetchPage, { signal });
  expect(asked).toEqual([undefined, true, 't', true]);
});

it('keeps an instance that it is given as it was', async () => {
  const first = Run.fromDict(page({ next_page_token: '2' }));
  await collectRun(pages(first, page({ tasks: [{ task_key: 'b', run_id: 2 }] })));
  expect(first.tasks).toHaveLength(1);
  expect(first.nextPageToken).toBe('2');
});

it('takes the later state of an entry, and of a run that ended between two pages', async () => {
  const state = (name: string): object => ({ status: { state: name } });
  const run = await collectRun(
    pages(
      page({ ...state('RUNNING'), next_page_token: '2', run_duration: 5 }),
      page({
        status: { state: 'TERMINATED', termination_details: { code: 'SUCCESS' } },
        run_duration: 9,
        tasks: [{ task_key: 'a', run_id: 1, ...state('TERMINATED') }],
      }),
    ),
  );
  expect(run.outcome).toBe('success');
  expect(run.tasks?.map(({ isTerminal }) => isTerminal)).toEqual([true]);
});

describe('an error says where', () => {
  it.each<[string, FetchPage, number, string | undefined, RegExp]>([
    [
      'a token that repeats',
      pages(page({ next_page_token: '2' }), page({ next_page_token: '2' })),
      2,
      '2',
      /^page 2 \(page_token "2"\): its next_page_token is that of page 1 again/,
    ],
    [
      'tokens in a circle',
      pages(
        page({ next_page_token: '2' }),
        page({ next_page_token: '3' }),
        page({ next_page_token: '2' }),
      ),
      3,
      '3',
      /that of page 1 again/,
    ],
    [
      'a page of another run',
      pages(page({ next_page_token: '2' }), page({ run_id: 8 })),
      2,
      '2',
      /^page 2 \(page_token "2"\): it is of run 8, but page 1 is of run 7; .*one run_id/,
    ],
    [
      'a page without run_id',
      pages(page({ next_page_token: '2' }), page({ run_id: undefined })),
      2,
      '2',
      /it is of a run without run_id, but page 1 is of run 7/,
    ],
    [
      'a page of another workspace',
      pages(
        page({ next_page_token: '2', run_page_url: 'https://h/?o=1#job' }),
        page({ run_page_url: 'https://h/?o=2#job' }),
      ),
      2,
      '2',
      /it is of run 2\/7, but page 1 is of run 1\/7/,
    ],
    [
      'text that is not JSON',
      pages(page({ next_page_token: '2' }), '{"run_id": 7,\n "tasks": [}'),
      2,
      '2',
      /^page 2 \(page_token "2"\): not JSON at line 2, column 12/,
    ],
    [
      'a document that breaks a rule',
      pages(page({ next_page_token: '2' }), page({ tasks: [{ run_id: 'x' }] })),
      2,
      '2',
      /tasks\[0\]\.run_id/,
    ],
    [
      'an error of the API',
      pages({ error_code: 'X', message: 'no' }),
      1,
      undefined,
      /^page 1: .*error of the API/s,
    ],
    ['a page of a list', pages({ runs: [] }), 1, undefined, /a page of runs\/list/],
    [
      'nothing',
      pages(undefined),
      1,
      undefined,
      /^page 1: the function that fetches .* returned undefined$/,
    ],
    ['null', pages(null), 1, undefined, /returned null$/],
    [
      'a Response',
      pages(new Response('{}')),
      1,
      undefined,
      /class Response; return await response\.text\(\)/,
    ],
    [
      'more and not where',
      pages(page({ has_more: true })),
      1,
      undefined,
      /has_more, but has no next_page_token/,
    ],
  ])('%s', async (_name, fetchPage, number, token, message) => {
    const error = await problemOf(fetchPage);
    expect(error.message).toMatch(message);
    expect([error.page, error.pageToken]).toEqual([number, token]);
  });

  it('with the error of the reader as its cause', async () => {
    const error = await problemOf(pages(page({ tasks: [{ run_id: 'x' }] })));
    expect(error.cause).toMatchObject({ name: 'ModelValidationError' });
  });
});

it('puts pages without run_id together, as Run.merge does', async () => {
  const none = { run_id: undefined };
  const run = await collectRun(
    pages(page({ ...none, next_page_token: '2' }), page({ ...none, tasks: [{ task_key: 'b' }] })),
  );
  expect(run.tasks).toHaveLength(2);
});

it('says what it needs if it is given no function', async () => {
  await expect(collectRun('https://host' as never)).rejects.toThrow(
    /function .* but it is a string/,
  );
});

it('passes on what the function throws, now or later', async () => {
  const broken = new Error('503');
  const throwNow: FetchPage = () => {
    throw broken;
  };
  await expect(collectRun(throwNow)).rejects.toBe(broken);
  await expect(collectRun(() => Promise.reject(broken))).rejects.toBe(broken);
  const unknown = collectRun(pages(page({})), { mode: 'x' } as never);
  await expect(unknown).rejects.toMatchObject({ name: 'ModelUsageError' });
});

it('rejects at once when it is aborted, whatever the function does', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const never: FetchPage = () => new Promise(() => undefined);
  const collected = collectRun(never, { signal: controller.signal });
  controller.abort(reason);
  await expect(collected).rejects.toMatchObject({
    name: 'AbortError',
    code: 'ABORT_ERR',
    cause: reason,
  });
  let calls = 0;
  const counted: FetchPage = () => page({ calls: (calls += 1) });
  const late = collectRun(counted, { signal: controller.signal });
  await expect(late).rejects.toMatchObject({ name: 'AbortError' });
  expect(calls).toBe(0);
});

it('collects 5,000 tasks over 50 pages from a server', async () => {
  const tasks = Array.from({ length: 5_000 }, (_, index) =>
    task(`t${index}`, [], { script: [index === 4_321 ? FAILS : OK] }),
  );
  const world = play(job(tasks));
  const id = String(world.runs[0]?.runId);
  const api = new JobsApi(world, { now: () => T0 + 3_600_000 });
  const { host, close } = await serve(api);
  const fetchPage: FetchPage = async (token, { signal }) => {
    const query = new URLSearchParams({ run_id: id, ...(token && { page_token: token }) });
    return (await fetch(`${host}/api/2.2/jobs/runs/get?${query.toString()}`, { signal })).text();
  };
  const run = await collectRun(fetchPage);
  await close();
  expect(api.requests).toHaveLength(50);
  expect(run.tasks?.map(({ taskKey }) => taskKey)).toEqual(tasks.map(({ key }) => key));
  expect(run.failedTasks().map(({ taskKey }) => taskKey)).toEqual(['t4321']);
});
