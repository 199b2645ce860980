import { nodesTo } from '../../tools/explorer/locate';
import { pathOf } from '../../tools/explorer/document-node';
import { parseDocument, readDocument, rootOf } from '../../tools/explorer/read-document';

/** The path of the node to which each problem of a text leads. */
function reachedIn(text: string): readonly (readonly [path: string, reached: string])[] {
  const document = parseDocument(text);
  return readDocument(document, 'strict').issues.map(({ path }) => {
    const last = nodesTo(rootOf(document), path).at(-1);
    return [path, last ? pathOf(last) : 'nowhere'];
  });
}

const tasks = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({ task_key: `t${at}`, run_id: at }));

it.each<[string, object, string, string]>([
  [
    'a value',
    { run_id: 1, state: { life_cycle_state: 'X' } },
    'state.life_cycle_state',
    'state.life_cycle_state',
  ],
  [
    'a field that is missing',
    { run_id: 1, tasks: [{ run_id: 2 }] },
    'tasks[0].task_key',
    'tasks[0]',
  ],
  [
    'an item behind the first hundred',
    { run_id: 1, tasks: [...tasks(150), { task_key: 7 }] },
    'tasks[150].task_key',
    'tasks[150].task_key',
  ],
  [
    'an item behind the first ten thousand',
    { run_id: 1, tasks: [...tasks(10_050), { task_key: 7 }] },
    'tasks[10050].task_key',
    'tasks[10050].task_key',
  ],
  ['the document itself', [] as object, '', ''],
])('leads from the problem of %s to its place', (_name, document, path, reached) => {
  const text = Array.isArray(document) ? '"text"' : JSON.stringify(document);
  expect(reachedIn(text)).toContainEqual([path, reached]);
});

it('leads to keys that paths write in quotes', () => {
  const custom_tags = { 'a.b': 1, 'c[0]': 2, '"': 3, '': 4 };
  const document = {
    run_id: 1,
    tasks: [{ task_key: 't', new_cluster: { spark_version: 'x', custom_tags } }],
  };
  const reached = reachedIn(JSON.stringify(document));
  expect(reached.length).toBeGreaterThan(3);
  for (const [path, place] of reached) expect(place).toBe(path);
});

it('reads an array as the command line of Databricks prints a list, with paths from the array', () => {
  const document = parseDocument('[{"run_id": 1}, {"run_id": "2"}]');
  const { issues, isRefused } = readDocument(document, 'strict');
  expect(isRefused).toBe(true);
  expect(issues.map(({ path }) => path)).toEqual(['[1].run_id']);
  expect(nodesTo(rootOf(document), '[1].run_id').map(pathOf)).toEqual(['', '[1]', '[1].run_id']);
});

it('keeps the digits of an integer, and says what the library says of it', () => {
  const document = parseDocument('{"run_id": 9007199254740993}');
  expect(document.value).toEqual({ run_id: 9007199254740993n });
  expect(readDocument(document, 'strict').issues.map(({ code }) => code)).toEqual([
    'unsafe_integer',
  ]);
});

it.each([
  ['{"runs": []}', 'RunPage'],
  ['{"metadata": {"run_id": 1}}', 'RunOutput'],
  ['{"run_id": 1}', 'Run'],
  ['{"error_code": "X"}', 'Run'],
  ['7', 'Run'],
])('reads %s with %s', (text, name) => {
  expect(parseDocument(text).model.name).toBe(name);
});

it('adds the error of an output to the run in it', () => {
  const state = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
  const text = JSON.stringify({ metadata: { run_id: 1, state }, error: 'no such table' });
  const [run] = readDocument(parseDocument(text), 'strict').runs;
  expect(run?.failureMessage).toBe('no such table');
});
