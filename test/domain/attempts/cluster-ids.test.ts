import { Run } from '../../../src';

const on = (cluster_id?: string) => ({ cluster_instance: { cluster_id } });

it('names the clusters of the run, its tasks and its iterations, each once', () => {
  const run = Run.fromDict({
    ...on('a'),
    tasks: [
      { task_key: 'x', ...on('b') },
      { task_key: 'y', ...on('b') },
      { task_key: 'z', ...on('') },
      { task_key: 'unborn' },
    ],
    iterations: [{ task_key: 'i', ...on('c') }],
  });
  expect(run.clusterIds).toEqual(['a', 'b', 'c']);
});

it('names none of a run that has not got a cluster yet', () => {
  expect(Run.fromDict({}).clusterIds).toEqual([]);
  expect(Run.fromDict(on()).clusterIds).toEqual([]);
});
