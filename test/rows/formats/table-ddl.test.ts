import { tableDdl } from '../../../src/rows';

const linesOf = (...parameters: Parameters<typeof tableDdl>) =>
  tableDdl(...parameters).split(',\n');

it('has a line for each column, in order, with its type in the words of Spark', () => {
  const lines = linesOf('runs', 'spark');
  expect(lines.slice(0, 3)).toEqual([
    '`chain_key` STRING',
    '`run_key` STRING',
    '`workspace` STRING',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      '`attempt` BIGINT',
      '`is_retry` BOOLEAN',
      '`start_time` TIMESTAMP',
      '`failed_tasks` ARRAY<STRING>',
    ]),
  );
  expect(linesOf('job_run_timeline', 'spark')).toEqual(
    expect.arrayContaining([
      '`compute` ARRAY<STRUCT<`type`: STRING, `cluster_id`: STRING, `warehouse_id`: STRING>>',
      '`job_parameters` MAP<STRING, MAP<STRING, STRING>>',
    ]),
  );
});

it('has the types in the words of DuckDB', () => {
  expect(linesOf('runs', 'duckdb')).toEqual(
    expect.arrayContaining([
      '"chain_key" VARCHAR',
      '"attempt" BIGINT',
      '"is_retry" BOOLEAN',
      '"start_time" TIMESTAMP',
      '"failed_tasks" VARCHAR[]',
    ]),
  );
  expect(linesOf('job_run_timeline', 'duckdb')).toEqual(
    expect.arrayContaining([
      '"compute" STRUCT("type" VARCHAR, "cluster_id" VARCHAR, "warehouse_id" VARCHAR)[]',
      '"job_parameters" MAP(VARCHAR, MAP(VARCHAR, VARCHAR))',
    ]),
  );
});
