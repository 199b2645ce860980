import { createHash } from 'node:crypto';

import { parse } from 'node-html-parser';

import { RetryChain, Run } from '../../../src';
import { reportFactsOf } from '../../../src/report/facts/report-facts';
import { dataBlock, html } from '../../../src/report/html/markup';
import { reportHtml } from '../../../src/report/html/report-html';
import { ON_CALL_RUNS } from '../on-call-runs';
import { pageText } from './page-texts';

const INPUT = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };
const NOW = 1_767_312_000_000;

function pageOf(documents: readonly object[], notes: readonly string[] = []): string {
  const runs = documents.map((each) => Run.fromDict(each, { mode: 'lenient' }) as Run);
  const facts = reportFactsOf(RetryChain.group(runs).values(), INPUT, {
    machine: NOW,
    notesOf: () => notes,
  });
  return [...reportHtml(facts, NOW)].join('');
}

const ended = (result_state: string, state_message = '') => ({
  state: { life_cycle_state: 'TERMINATED', result_state, state_message },
});

describe('markup', () => {
  it('escapes texts and takes markup as it is', () => {
    const inner = html`<b>${'<&>"\''}</b>`;
    expect(
      html`<p title="${'"><script>'}">${inner}${[inner, 'a<b']}${7}${undefined}</p>`.text,
    ).toBe(
      '<p title="&quot;&gt;&lt;script&gt;"><b>&lt;&amp;&gt;&quot;&#39;</b><b>&lt;&amp;&gt;&quot;&#39;</b>a&lt;b7</p>',
    );
  });

  it('writes data that cannot end its element', () => {
    const data = { text: '</script><!--\u2028&' };
    const { text } = dataBlock(data);
    const json = text.replace('<script type="application/json">', '').replace('</script>', '');
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toEqual(data);
  });
});

describe('a hostile document', () => {
  const evil =
    '</pre></noscript></textarea></script></style>--><script>evil()</script><img src=x onerror=evil()>"\' onload=evil() \u202e\0';
  const state = { ...ended('FAILED', evil).state, queue_reason: evil };
  const task = { task_key: evil, run_id: evil, run_page_url: evil, state, description: evil };
  const run = (run_id: number) => ({
    run_id,
    job_id: 1,
    run_name: evil,
    run_page_url: `javascript:${evil}`,
    creator_user_name: evil,
    trigger: evil,
    state,
    status: { termination_details: { code: evil, type: evil, message: evil } },
    tasks: [
      task,
      { ...task, attempt_number: 1 },
      { ...task, task_key: `${evil}2`, depends_on: [{ task_key: evil }] },
    ],
    iterations: [{ task_key: evil, state }],
  });
  const page = pageOf([run(1), run(2), { ...run(3), original_attempt_run_id: 2 }], [evil]);

  it('adds no element and no attribute to the page', () => {
    const root = parse(page.replace(/<\/?noscript>/g, ''), {
      blockTextElements: { script: true, style: true, pre: false },
    });
    const elements = root.querySelectorAll('*');
    expect(elements.length).toBeGreaterThan(100);
    expect(elements.filter(({ tagName }) => tagName === 'IMG')).toEqual([]);
    const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
    expect([...attributes].filter((name) => /^on|^style$|evil/.test(name))).toEqual([]);
    const links = elements.map((element) => element.getAttribute('href')).filter(Boolean);
    expect(links.filter((href) => !/^(?:#|https:)/.test(href ?? ''))).toEqual([]);
  });

  it('cannot end the element in which the rest of a run is', () => {
    const opened = page.match(/<noscript>/g)?.length;
    expect(page.match(/<\/noscript>/g)).toHaveLength(opened ?? 0);
    expect(page).not.toContain('<script>evil');
    expect(page).not.toContain('\0');
  });

  it('stands whole in the text', () => {
    expect(pageText(page)).toContain('<img src=x onerror=evil()>"\' onload=evil() \\u202e\\u0000');
  });
});

describe('the page', () => {
  const page = pageOf(ON_CALL_RUNS);
  const root = parse(page);

  it('has a policy that allows its own style and script alone', () => {
    const policy = root.querySelector('meta[http-equiv=Content-Security-Policy]');
    const content = policy?.getAttribute('content') ?? '';
    const hash = (element: string): string => {
      const code = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    };
    expect(content.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash('style')}`,
      `script-src ${hash('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('refers to nothing outside but pages of Databricks', () => {
    const addresses = root
      .querySelectorAll('[href],[src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    expect(addresses.filter((address) => !address.startsWith('#'))).not.toHaveLength(0);
    for (const address of addresses) {
      expect(address).toMatch(
        /^(?:#[\w-]+|https:\/\/dbc-a1b2c3d4-e5f6\.cloud\.databricks\.com\/.*)$/,
      );
    }
    expect(root.querySelectorAll('link,iframe,object,img,source')).toEqual([]);
  });

  it('puts what failed first, and links the summary to it', () => {
    const headings = root.querySelectorAll('.group > h3').map(({ text }) => text);
    expect(headings).toEqual([
      'Failed (3)',
      'State not known (1)',
      'Active (2)',
      'Skipped (1)',
      'Succeeded (1)',
    ]);
    for (const link of root.querySelectorAll('.names a')) {
      const target = root.querySelector(link.getAttribute('href') ?? '');
      expect(target?.text).toContain(/run (\d+)$/.exec(link.text)?.[1]);
    }
  });

  it('shows messages of root failures without opening anything', () => {
    const open = page.replace(/<noscript>[^]*?<\/noscript>/g, '');
    expect(pageText(open)).toContain('AnalysisException: [UNRESOLVED_COLUMN.WITH_SUGGESTION]');
    expect(pageText(open)).toContain('FileNotFoundError: tue.csv');
  });

  it('has each attempt at a task as a bar of its own', () => {
    const all = parse(page.replace(/<\/?noscript>/g, ''));
    const bars = all
      .querySelectorAll('.bars')
      .find((each) => each.getAttribute('aria-label')?.startsWith('build_orders'));
    expect(bars?.querySelectorAll('path').map((path) => path.getAttribute('class'))).toEqual([
      'earlier failed',
      'failed',
      'path',
    ]);
    expect(bars?.getAttribute('aria-label')).toBe(
      'build_orders_by_region_and_channel_for_the_daily_report: failed, 2026-01-01T00:10:00Z to 2026-01-01T00:15:00Z; failed, 2026-01-01T00:16:00Z to 2026-01-01T00:21:00Z',
    );
  });
});

describe('the history', () => {
  const run = (run_id: number, result: string, taskResult: string) => ({
    run_id,
    job_id: 5,
    run_name: 'job',
    start_time: NOW + run_id * 1000,
    end_time: NOW + run_id * 1000 + 500,
    ...ended(result),
    tasks: [
      { task_key: 'a', run_id: run_id * 10, ...ended('SUCCESS') },
      { task_key: 'b', run_id: run_id * 10 + 1, ...ended(taskResult) },
    ],
  });

  it('has the runs of a job oldest first, and a mark for the run and each task', () => {
    const page = pageOf([
      run(3, 'SUCCESS', 'SUCCESS'),
      run(1, 'FAILED', 'TIMEDOUT'),
      run(2, 'SUCCESS', 'SUCCESS'),
    ]);
    const data = /<script type="application\/json">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    const { rows, words, marks } = JSON.parse(data) as Record<string, string[]>;
    expect(rows).toEqual(['run', 'a', 'b']);
    expect(marks?.map((digits) => Array.from(digits, (digit) => words?.[Number(digit)]))).toEqual([
      ['failed', 'success', 'timed-out'],
      ['success', 'success', 'success'],
      ['success', 'success', 'success'],
    ]);
    const picture = parse(page).querySelector('.cells');
    expect(picture?.getAttribute('aria-label')).toBe(
      'job, job 5: 3 runs, 1 failed, 2 tasks; tasks that failed: b 1 time',
    );
  });

  it('draws hundreds of runs with a dozen elements', () => {
    const runs = Array.from({ length: 300 }, (_, index) => run(index + 1, 'SUCCESS', 'SUCCESS'));
    const picture = parse(pageOf(runs)).querySelector('.cells');
    expect(picture?.querySelectorAll('*').length).toBeLessThan(13);
  });

  it('has rows for the 200 tasks that failed most often, and says how many more there are', () => {
    const runs = Array.from({ length: 300 }, (_, index) => ({
      ...run(index + 1, 'SUCCESS', 'SUCCESS'),
      tasks: [
        {
          task_key: `own-${index}`,
          run_id: index + 1,
          ...ended(index < 210 ? 'FAILED' : 'SUCCESS'),
        },
      ],
    }));
    const page = pageOf(runs);
    const data = /<script type="application\/json">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    const { rows } = JSON.parse(data) as { rows: string[] };
    expect(rows).toHaveLength(201);
    expect(new Set(rows).has('own-250')).toBe(false);
    expect(parse(page).querySelector('.more')?.text.trim()).toBe(
      'The 200 tasks that failed most often are shown; 100 more tasks, 10 of which failed, have no row.',
    );
    const label = parse(page).querySelector('.cells')?.getAttribute('aria-label');
    expect(label).toContain('300 runs, none failed, 300 tasks; tasks that failed: own-');
  });

  it('has columns for the latest 1,000 runs, and says how many earlier ones failed', () => {
    const runs = Array.from({ length: 1_002 }, (_, index) =>
      run(index + 1, index === 1 ? 'FAILED' : 'SUCCESS', 'SUCCESS'),
    );
    const page = parse(pageOf(runs));
    const data =
      /<script type="application\/json">(.*?)<\/script>/.exec(page.toString())?.[1] ?? '';
    const { marks } = JSON.parse(data) as { marks: string[] };
    expect(marks).toHaveLength(1_000);
    expect(page.querySelector('.earlier')?.text.replace(/\s+/g, ' ').trim()).toBe(
      'The latest 1000 runs are shown; 2 earlier runs, 1 of which failed, have no column.',
    );
    expect(page.querySelector('.cells')?.getAttribute('aria-label')).toContain(
      '1002 runs, 1 failed, 2 tasks',
    );
  });

  it('is left out for a job that ran once', () => {
    expect(pageOf([run(1, 'SUCCESS', 'SUCCESS')])).not.toContain('class="cells"');
  });
});
