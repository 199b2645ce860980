import { Run } from '../../src';

const MANY = 1_500;
const tasks = Array.from({ length: MANY }, (_, index) => ({
  run_id: index + 1,
  task_key: 'ingest',
  attempt_number: index,
  description: 'x'.repeat(5_000),
}));
const jobClusters = Array.from({ length: MANY }, (_, index) => ({
  job_cluster_key: `cluster_${index}`,
}));

describe('limits for writing a job do not hold for reading a run', () => {
  const document = { run_name: 'a', tasks, job_clusters: jobClusters };

  it('reads more than 1,000 tasks and job clusters strictly, and writes them back', () => {
    const run = Run.fromDict(document);
    expect(run.validate()).toEqual([]);
    expect(run.toDict()).toEqual(document);
    expect(Run.fromJson(JSON.stringify(document)).equals(run)).toBe(true);
  });

  it('reads back what Run.merge returns for more than 1,000 task runs', () => {
    const pages = Array.from({ length: 15 }, (_, page) =>
      Run.fromDict({
        run_id: 1,
        run_name: 'a',
        tasks: tasks.slice(page * 100, page * 100 + 100),
        ...(page < 14 && { next_page_token: `page ${page + 1}` }),
      }),
    );
    const { run, isComplete } = Run.merge(pages);
    expect([isComplete, run.tasks?.length]).toEqual([true, MANY]);
    expect(run.validate()).toEqual([]);
    expect(Run.fromJson(run.toJson()).toDict()).toEqual({ run_id: 1, run_name: 'a', tasks });
  });
});
