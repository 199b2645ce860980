import { Run, RunPage } from '../../src';

const wire = {
  runs: [{ run_id: 1, run_name: 'a', extra: 2n ** 60n }],
  has_more: true,
  next_page_token: 'n',
  prev_page_token: 'p',
  total: 12,
};
const JSON_TEXT =
  '{"runs":[{"run_id":1,"run_name":"a","extra":1152921504606846976}],"has_more":true,"next_page_token":"n","prev_page_token":"p","total":12}';

describe('RunPage has the whole contract of a model', () => {
  it('reads and writes without loss', () => {
    const page = RunPage.fromJson(JSON_TEXT);
    expect(page.runs?.[0]).toBeInstanceOf(Run);
    expect([page.hasMore, page.nextPageToken, page.prevPageToken]).toEqual([true, 'n', 'p']);
    expect(page.additionalProperties).toEqual({ total: 12 });
    expect(page.toJson()).toBe(JSON_TEXT);
    expect(page.toDict()).toEqual(wire);
    expect(page.clone().equals(page)).toBe(true);
    expect(RunPage.fields().map((field) => field.wire)).toEqual([
      'runs',
      'has_more',
      'next_page_token',
      'prev_page_token',
    ]);
  });

  it('has no runs where the page is empty', () => {
    const page = RunPage.fromJson('{}');
    expect([page.runs, page.toJson()]).toEqual([undefined, '{}']);
  });

  it('names the run in the path of an issue', () => {
    const text = '{"runs":[{},{"state":{"life_cycle_state":"NEW"}}]}';
    expect(() => RunPage.fromJson(text)).toThrow('runs[1].state.life_cycle_state');
  });
});

describe('the methods of the domain leave the document alone', () => {
  const members = [
    'outcome',
    'duration',
    'isActive',
    'startedAt',
    'retryChain',
    'isRetry',
    'merge',
  ];
  const document = Object.fromEntries(members.map((name) => [name, 1]));

  it('unknown fields with their names are kept and written back', () => {
    const run = Run.fromDict(document);
    expect(run.toDict()).toEqual({ run_name: 'Untitled', ...document });
    expect([run.isActive, run.outcome]).toEqual([false, undefined]);
    expect(run.clone().equals(run)).toBe(true);
  });

  it('they are no properties of an instance', () => {
    const properties = Run.fields().map((field) => field.property);
    expect(Object.keys(new Run()).sort()).toEqual([...properties].sort());
    for (const name of members) expect(Object.keys(new Run())).not.toContain(name);
  });
});
